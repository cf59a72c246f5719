# METADATA
# title: A Workbench instance has a virtual TPM and integrity monitoring
# description: |
#   Measured boot is how a changed kernel or boot loader shows. Without the virtual TPM nothing is measured, and
#   without integrity monitoring nobody compares, so a notebook that was taken over stays so after a restart.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/workbench/reference/rest/v2/projects.locations.instances
#     description: What shieldedInstanceConfig holds
#   - ref: https://docs.cloud.google.com/compute/shielded-vm/docs/shielded-vm
#     description: What Shielded VM does
# schemas:
#   - input: schema.gcp.notebooks_instance
# custom:
#   id: gcp-workbench-shielded-vm
#   types: [notebooks.googleapis.com/Instance]
#   severity: low
#   risk_area: dependencies
#   evidence:
#     - properties.gceSetup.shieldedInstanceConfig.enableVtpm
#     - properties.gceSetup.shieldedInstanceConfig.enableIntegrityMonitoring
#   remediation:
#     summary: Switch the virtual TPM and integrity monitoring on; the instance has to be stopped for that.
#     cli: gcloud workbench instances update NAME --location=ZONE --shielded-vtpm=true --shielded-integrity-monitoring=true
#     terraform: |
#       gce_setup {
#         shielded_instance_config {
#           enable_vtpm                 = true
#           enable_integrity_monitoring = true
#         }
#       }
#   equivalents:
#     - checkov:CKV_GCP_126
#     - checkov:CKV_GCP_127
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0010"]
package checks.gcp.workbench.shielded_vm

compliant if {
	input.properties.gceSetup.shieldedInstanceConfig.enableVtpm == true
	input.properties.gceSetup.shieldedInstanceConfig.enableIntegrityMonitoring == true
}

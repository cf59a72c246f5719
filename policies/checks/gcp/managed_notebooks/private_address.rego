# METADATA
# title: A managed notebook has no public address
# description: |
#   A notebook server runs any code that its user asks for, with the rights of its account. Unless it is told to keep
#   to internal addresses it gets a public one, on which everybody can try its ports.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/workbench/reference/rest/v1/projects.locations.runtimes
#     description: What internalIpOnly does
# schemas:
#   - input: schema.gcp.notebooks_runtime
# custom:
#   id: gcp-managed-notebook-private
#   types: [notebooks.googleapis.com/Runtime]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.virtualMachine.virtualMachineConfig.internalIpOnly
#   remediation:
#     summary: Move to a Workbench instance without a public address; a managed notebook keeps the network that it was made with.
#     terraform: |
#       virtual_machine {
#         virtual_machine_config {
#           internal_ip_only = true
#         }
#       }
#   equivalents:
#     - checkov:CKV2_GCP_36
#   threats: ["owasp-llm:LLM06", "atlas:AML.T0049"]
package checks.gcp.managed_notebooks.private_address

compliant if input.properties.virtualMachine.virtualMachineConfig.internalIpOnly == true

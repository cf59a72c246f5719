# METADATA
# title: A Workbench instance has no public address
# description: |
#   A notebook server runs any code that its user asks for, with the rights of its service account. On a public
#   address everybody can try its ports.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/workbench/instances/create
#     description: Create an instance, with its networking
# schemas:
#   - input: schema.gcp.notebooks_instance
# custom:
#   id: gcp-workbench-public-ip
#   types: [notebooks.googleapis.com/Instance]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.gceSetup.disablePublicIp
#     - properties.gceSetup.networkInterfaces[].accessConfigs
#   remediation:
#     summary: Make the instance without a public address and reach it through the proxy or a VPN; Cloud NAT gives it a way out.
#     cli: gcloud workbench instances create NAME --location=ZONE --disable-public-ip
#     terraform: |
#       gce_setup {
#         disable_public_ip = true
#         network_interfaces {
#           access_configs = null
#         }
#       }
#   equivalents:
#     - cnspec:mondoo-gcp-security-vertex-ai-workbench-no-public-ip
#     - checkov:CKV2_GCP_28
#     - checkov:CKV_GCP_89
#     - powerpipe:terraform_gcp_compliance.control.vertex_ai_notebook_instance_restrict_public_access
#     - gcporgpolicy:ainotebooks.restrictPublicIp
#     - conformity:VertexAI/prevent-external-ip-usage
#     - mdc:gcp-workbench-no-public-ip
#   threats: ["owasp-llm:LLM06", "atlas:AML.T0049"]
package checks.gcp.workbench.public_ip

compliant if {
	input.properties.gceSetup.disablePublicIp == true
	count(_public) == 0
}

details contains {
	"path": sprintf("properties.gceSetup.networkInterfaces[%d].accessConfigs", [index]),
	"value": public,
	"message": "the interface has a public address",
} if {
	some index, public in _public
}

_public[index] := public if {
	some index, interface in input.properties.gceSetup.networkInterfaces
	public := interface.accessConfigs
	count(public) > 0
}

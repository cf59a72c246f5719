# METADATA
# title: Databricks computes run in a network of the customer
# description: |
#   In the network that Databricks makes, nobody can limit where computes send data, watch what they send, or keep
#   storage to them alone. In a network of one's own all of that is possible.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/databricks/security/network/classic/vnet-inject
#     description: Workspaces in a virtual network.
# schemas:
#   - input: schema.azure.databricks_workspace
# custom:
#   id: azure-databricks-vnet-injection
#   types: [Microsoft.Databricks/workspaces]
#   severity: medium
#   risk_area: network
#   evidence:
#     - properties.computeMode
#     - properties.parameters.customVirtualNetworkId.value
#     - properties.parameters.customPublicSubnetName.value
#     - properties.parameters.customPrivateSubnetName.value
#   remediation:
#     summary: Recreate the workspace in two subnets of a virtual network of yours that are delegated to Databricks.
#     terraform: |
#       custom_parameters {
#         virtual_network_id  = "NETWORK"
#         public_subnet_name  = "hosts"
#         private_subnet_name = "containers"
#       }
#     bicep: |
#       {
#         properties: {
#           parameters: {
#             customVirtualNetworkId: { value: 'NETWORK' }
#             customPublicSubnetName: { value: 'hosts' }
#             customPrivateSubnetName: { value: 'containers' }
#           }
#         }
#       }
#   equivalents:
#     - azpolicy:9c25c9e4-ee12-4882-afd2-11fb9d87893f
#     - prowler:databricks_workspace_vnet_injection_enabled
#     - powerpipe:azure_compliance.control.databricks_workspace_deployed_in_custom_vnet
#     - mdc:databricks-in-virtual-network
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.azure.databricks.vnet_injection

import data.lib.azure_databricks

applies if azure_databricks.has_computes(input.properties)

compliant if {
	count(input.properties.parameters.customVirtualNetworkId.value) > 0
	count(input.properties.parameters.customPublicSubnetName.value) > 0
	count(input.properties.parameters.customPrivateSubnetName.value) > 0
}

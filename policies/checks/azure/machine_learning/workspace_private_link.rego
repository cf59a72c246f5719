# METADATA
# title: A Machine Learning workspace has an approved private endpoint
# description: |
#   Without a private endpoint, whoever works with data, models and jobs of the workspace reaches it over its public
#   address. Only an endpoint whose connection is approved carries traffic. A project is reached through its hub.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-configure-private-link
#     description: Private endpoints of a workspace.
# schemas:
#   - input: schema.azure.machinelearning_workspace
# custom:
#   id: azure-ml-workspace-private-link
#   types: [Microsoft.MachineLearningServices/workspaces]
#   severity: medium
#   risk_area: network
#   evidence:
#     - properties.kind
#     - "properties.privateEndpointConnections[].properties.privateLinkServiceConnectionState.status"
#   remediation:
#     summary: Create a private endpoint to the sub-resource amlworkspace in the network of those who work with it, and approve its connection.
#     cli: az network private-endpoint create --name ml --resource-group GROUP --vnet-name NETWORK --subnet SUBNET --private-connection-resource-id {id} --group-id amlworkspace --connection-name ml
#     terraform: |
#       resource "azurerm_private_endpoint" "workspace" {
#         name                = "pe-workspace"
#         resource_group_name = {address}.resource_group_name
#         location            = {address}.location
#         subnet_id           = "SUBNET"
#
#         private_service_connection {
#           name                           = "workspace"
#           private_connection_resource_id = {address}.id
#           subresource_names              = ["amlworkspace"]
#           is_manual_connection           = false
#         }
#       }
#     bicep: |
#       resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
#         name: 'pe-workspace'
#         location: resourceGroup().location
#         properties: {
#           subnet: { id: 'SUBNET' }
#           privateLinkServiceConnections: [
#             { name: 'workspace', properties: { privateLinkServiceId: {address}.id, groupIds: ['amlworkspace'] } }
#           ]
#         }
#       }
#   equivalents:
#     - azpolicy:45e05259-1eb5-4f70-9574-baf73e9d219b
#     - azpolicy:7838fd83-5cbb-4b5d-888c-bfa240972597
#     - azpolicy:40cec1dd-a100-4920-b15b-3024fe8901ab
#     - checkov:CKV_AZURE_243
#     - powerpipe:azure_compliance.control.machine_learning_workspace_private_link_used
#     - azqr:hub-005
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0049"]
package checks.azure.machine_learning.workspace_private_link

import data.lib.azure_network
import data.lib.azure_workspace

applies if azure_workspace.own_settings(input.properties)

compliant if azure_network.approved_endpoint(input.properties)

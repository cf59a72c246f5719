# METADATA
# title: A Databricks workspace has an approved private endpoint
# description: |
#   Users, jobs and tools that call the workspace over a private endpoint stay on the organisation's network. Only an
#   endpoint whose connection is approved carries traffic.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/databricks/security/network/classic/private-link
#     description: Private endpoints of Databricks workspaces.
# schemas:
#   - input: schema.azure.databricks_workspace
# custom:
#   id: azure-databricks-private-link
#   types: [Microsoft.Databricks/workspaces]
#   severity: medium
#   risk_area: network
#   evidence:
#     - "properties.privateEndpointConnections[].properties.privateLinkServiceConnectionState.status"
#   remediation:
#     summary: Create private endpoints for databricks_ui_api and, once a region, for browser_authentication, and approve their connections.
#     cli: az network private-endpoint create --name databricks --resource-group GROUP --vnet-name NETWORK --subnet SUBNET --private-connection-resource-id {id} --group-id databricks_ui_api --connection-name databricks
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
#           subresource_names              = ["databricks_ui_api"]
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
#             { name: 'workspace', properties: { privateLinkServiceId: {address}.id, groupIds: ['databricks_ui_api'] } }
#           ]
#         }
#       }
#   equivalents:
#     - azpolicy:258823f2-4595-4b52-b333-cc96192710d8
#     - azpolicy:09210db3-d32c-4b2b-b4e1-f72ae920eb11
#     - powerpipe:azure_compliance.control.databricks_workspace_uses_private_endpoint
#     - mdc:databricks-use-private-link
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0049"]
package checks.azure.databricks.private_link

import data.lib.azure_network

compliant if azure_network.approved_endpoint(input.properties)

# METADATA
# title: Storage of AI resources has a private endpoint
# description: |
#   Over a private endpoint what a model is grounded or trained on never crosses the public internet, and access
#   can be limited to networks of the organisation. A connection that nobody has approved carries nothing.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-private-endpoints
#     description: Use private endpoints for Azure Storage
# schemas:
#   - input: schema.azure.storage_account
# custom:
#   id: azure-ai-storage-private-endpoint
#   types: [Microsoft.Storage/storageAccounts]
#   severity: medium
#   risk_area: network
#   evidence:
#     - "properties.privateEndpointConnections[].properties.privateLinkServiceConnectionState.status"
#     - related_from.grounded-on
#     - related_from.reads
#     - related_from.depends-on
#   related_from: [grounded-on, reads, depends-on]
#   remediation:
#     summary: Create a private endpoint to the blobs of the account, and approve its connection.
#     cli: "az network private-endpoint create --name storage --resource-group GROUP --subnet SUBNET_ID --private-connection-resource-id {id} --group-id blob --connection-name storage"
#     terraform: |
#       resource "azurerm_private_endpoint" "storage" {
#         name                = "storage"
#         resource_group_name = {address}.resource_group_name
#         location            = {address}.location
#         subnet_id           = "SUBNET_ID"
#
#         private_service_connection {
#           name                           = "storage"
#           private_connection_resource_id = {address}.id
#           subresource_names              = ["blob"]
#           is_manual_connection           = false
#         }
#       }
#     bicep: |
#       resource storageEndpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
#         name: 'storage'
#         location: {address}.location
#         properties: {
#           subnet: { id: 'SUBNET_ID' }
#           privateLinkServiceConnections: [
#             {
#               name: 'storage'
#               properties: {
#                 privateLinkServiceId: {address}.id
#                 groupIds: ['blob']
#               }
#             }
#           ]
#         }
#       }
#   equivalents:
#     - azpolicy:6edd7eda-6dd8-40f7-810d-67160c639cd9
#     - checkov:CKV2_AZURE_33
#     - prowler:storage_ensure_private_endpoints_in_storage_accounts
#     - azpolicy:1604f626-4d8d-4124-8bb8-b1e5f95562de
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM08", "atlas:AML.T0036"]
package checks.azure.storage.private_endpoint

import data.lib.azure_network
import data.lib.azure_storage

applies if azure_storage.serves_ai

compliant if azure_network.approved_endpoint(input.properties)

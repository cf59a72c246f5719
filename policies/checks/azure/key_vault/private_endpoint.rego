# METADATA
# title: Key vault of AI resources has a private endpoint
# description: |
#   Over a private endpoint the keys and secrets of a workspace never cross the public internet, and the vault can be closed
#   to it. A connection that nobody has approved carries nothing.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/private-link-service
#     description: Integrate Key Vault with Azure Private Link
# schemas:
#   - input: schema.azure.keyvault_vault
# custom:
#   id: azure-ai-key-vault-private-endpoint
#   types: [Microsoft.KeyVault/vaults]
#   severity: medium
#   risk_area: network
#   evidence:
#     - "properties.privateEndpointConnections[].properties.privateLinkServiceConnectionState.status"
#     - related_from.depends-on
#   related_from: [depends-on]
#   remediation:
#     summary: Create a private endpoint to the vault, and approve its connection.
#     cli: "az network private-endpoint create --name vault --resource-group GROUP --subnet SUBNET_ID --private-connection-resource-id {id} --group-id vault --connection-name vault"
#     terraform: |
#       resource "azurerm_private_endpoint" "vault" {
#         name                = "vault"
#         resource_group_name = {address}.resource_group_name
#         location            = {address}.location
#         subnet_id           = "SUBNET_ID"
#
#         private_service_connection {
#           name                           = "vault"
#           private_connection_resource_id = {address}.id
#           subresource_names              = ["vault"]
#           is_manual_connection           = false
#         }
#       }
#     bicep: |
#       resource vaultEndpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
#         name: 'vault'
#         location: {address}.location
#         properties: {
#           subnet: { id: 'SUBNET_ID' }
#           privateLinkServiceConnections: [
#             {
#               name: 'vault'
#               properties: {
#                 privateLinkServiceId: {address}.id
#                 groupIds: ['vault']
#               }
#             }
#           ]
#         }
#       }
#   equivalents:
#     - azpolicy:a6abeaec-4d90-4a02-805f-6b26c4d3fbe9
#     - checkov:CKV2_AZURE_32
#     - prowler:keyvault_private_endpoints
#   threats: ["owasp-llm:LLM02"]
package checks.azure.key_vault.private_endpoint

import data.lib.azure_key_vault
import data.lib.azure_network

applies if azure_key_vault.serves_ai

compliant if azure_network.approved_endpoint(input.properties)

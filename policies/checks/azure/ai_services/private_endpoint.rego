# METADATA
# title: Azure AI services are reached through a private endpoint alone
# description: |
#   A private endpoint keeps prompts and answers on the network of the organisation. It protects nothing while
#   the public endpoint still answers beside it, so both are asked: an approved private endpoint, and public
#   access off.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks#use-private-endpoints
#     description: Private endpoints of Azure AI services
# schemas:
#   - input: schema.azure.cognitiveservices_account
# custom:
#   id: azure-ai-services-private-endpoint
#   types: [Microsoft.CognitiveServices/accounts]
#   severity: medium
#   risk_area: network
#   evidence:
#     - properties.publicNetworkAccess
#     - "properties.privateEndpointConnections[].properties.privateLinkServiceConnectionState.status"
#   remediation:
#     summary: Create a private endpoint, approve its connection, and disable public network access.
#     cli: "az resource update --ids {id} --set properties.publicNetworkAccess=Disabled"
#     terraform: |
#       public_network_access_enabled = false
#
#       resource "azurerm_private_endpoint" "endpoint" {
#         name                = "pe-ai"
#         resource_group_name = azurerm_resource_group.rg.name
#         location            = azurerm_resource_group.rg.location
#         subnet_id           = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/vnet/subnets/ai"
#
#         private_service_connection {
#           name                           = "ai"
#           private_connection_resource_id = {address}.id
#           subresource_names              = ["account"]
#           is_manual_connection           = false
#         }
#       }
#     bicep: |
#       { properties: { publicNetworkAccess: 'Disabled' } }
#
#       resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
#         name: 'pe-ai'
#         location: resourceGroup().location
#         properties: {
#           subnet: { id: resourceId('net', 'Microsoft.Network/virtualNetworks/subnets', 'vnet', 'ai') }
#           manualPrivateLinkServiceConnections: null
#           privateLinkServiceConnections: [
#             {
#               name: 'ai'
#               properties: { privateLinkServiceId: {address}.id, groupIds: ['account'] }
#             }
#           ]
#         }
#       }
#   equivalents:
#     - azpolicy:d6759c02-b87f-42b7-892e-71b3f471d782
#     - azpolicy:db630ad5-52e9-4f4d-9c44-53912fe40053
#     - azpolicy:cddd188c-4b82-4c48-a19d-ddf74ee66a01
#     - psrule:Azure.AI.PrivateEndpoints
#     - templateanalyzer:Azure.Cognitive.PrivateEndpoints
#     - powerpipe:azure_compliance.control.cognitive_account_private_link_used
#     - azqr:aif-004
#     - mdc:ai-services-use-private-link
#     - mdc-iac:ai-service-private-endpoints
#     - azpolicy:47ba1dd7-28d9-4b07-a8d5-9813bed64e0c
#     - azpolicy:0725b4dd-7e76-479c-a735-68e7ee23d5ca
#     - checkov:CKV_AZURE_134
#     - cnspec:mondoo-azure-security-cognitive-services-public-network-access-disabled
#     - powerpipe:azure_compliance.control.cognitive_account_public_network_access_disabled
#     - powerpipe:terraform_azure_compliance.control.cognitive_account_public_network_access_disabled
#     - cloudsploit:azure/openai/accountPublicAccessDisabled
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0049"]
package checks.azure.ai_services.private_endpoint

import data.lib.azure_network

compliant if {
	azure_network.closed(input.properties)
	azure_network.approved_endpoint(input.properties)
}

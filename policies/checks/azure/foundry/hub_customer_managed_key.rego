# METADATA
# title: Foundry hubs are encrypted by a key of the customer
# description: |
#   A hub keeps connections, evaluations and indexes of its projects. Under a key of Microsoft's the customer can neither
#   revoke access to them nor see the use of the key. The key is chosen when the hub is created.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry-classic/concepts/encryption-keys-portal
#     description: Customer-managed keys for Foundry
# schemas:
#   - input: schema.azure.machinelearning_workspace
# custom:
#   id: azure-foundry-hub-customer-managed-key
#   types: [Microsoft.MachineLearningServices/workspaces]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.kind
#     - properties.encryption.status
#     - properties.encryption.keyVaultProperties.keyIdentifier
#   remediation:
#     summary: Create the hub anew with a key in a key vault that has purge protection.
#     terraform: |
#       encryption {
#         key_vault_id = azurerm_key_vault.vault.id
#         key_id       = "https://kv.vault.azure.net/keys/hub/00000000000000000000000000000001"
#       }
#     bicep: |
#       {
#         properties: {
#           encryption: {
#             status: 'Enabled'
#             keyVaultProperties: {
#               keyVaultArmId: resourceId('Microsoft.KeyVault/vaults', 'kv')
#               keyIdentifier: 'https://kv.vault.azure.net/keys/hub/00000000000000000000000000000001'
#             }
#           }
#         }
#       }
#   equivalents:
#     - mdc:foundry-cmk
#     - azpolicy:7f40cee6-e933-4d0f-a782-b96615e0f4a6
#   threats: ["owasp-llm:LLM02"]
package checks.azure.foundry.hub_customer_managed_key

import data.lib.azure_hub

applies if azure_hub.is_hub(input.properties)

compliant if {
	input.properties.encryption.status == "Enabled"
	count(input.properties.encryption.keyVaultProperties.keyIdentifier) > 0
}

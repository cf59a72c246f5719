# METADATA
# title: Azure AI services are encrypted by a key of the customer
# description: |
#   Files, fine-tuned models and stored completions lie encrypted by a key of Microsoft unless the account names
#   a key of its own. Only with its own key can the customer revoke access and see the use of the key.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/ai-services/encryption/cognitive-services-encryption-keys-portal
#     description: Customer-managed keys of Azure AI services
# schemas:
#   - input: schema.azure.cognitiveservices_account
# custom:
#   id: azure-ai-services-customer-managed-key
#   types: [Microsoft.CognitiveServices/accounts]
#   severity: low
#   risk_area: data
#   evidence:
#     - properties.encryption.keySource
#     - properties.encryption.keyVaultProperties.keyVaultUri
#     - properties.encryption.keyVaultProperties.keyName
#   remediation:
#     summary: Encrypt the account with a key in a key vault that has purge protection.
#     cli: "az cognitiveservices account update --ids {id} --encryption '{\"keySource\":\"Microsoft.KeyVault\",\"keyVaultProperties\":{\"keyVaultUri\":\"VAULT\",\"keyName\":\"KEY\",\"keyVersion\":\"VERSION\"}}'"
#     terraform: |
#       identity {
#         type = "SystemAssigned"
#       }
#
#       customer_managed_key {
#         key_vault_key_id = "https://kv.vault.azure.net/keys/data/00000000000000000000000000000001"
#       }
#     bicep: |
#       {
#         identity: { type: 'SystemAssigned' }
#         properties: {
#           encryption: {
#             keySource: 'Microsoft.KeyVault'
#             keyVaultProperties: {
#               keyVaultUri: 'https://kv.vault.azure.net/'
#               keyName: 'data'
#               keyVersion: '00000000000000000000000000000001'
#             }
#           }
#         }
#       }
#   equivalents:
#     - azpolicy:67121cc7-ff39-4ab8-b7e3-95b84dab487d
#     - azpolicy:2bdd0062-9d75-436e-89df-487dd8e4b3c7
#     - checkov:CKV2_AZURE_22
#     - cnspec:mondoo-azure-security-cognitive-services-cmk-encryption
#     - powerpipe:azure_compliance.control.cognitive_account_encrypted_with_cmk
#     - powerpipe:terraform_azure_compliance.control.cognitive_account_encrypted_with_cmk
#     - cloudsploit:azure/openai/accountCMKEncrypted
#     - azreview:91c2b50a-3f81-480a-99b1-7e1ee9561712
#     - mdc:ai-services-cmk
#   threats: ["owasp-llm:LLM02"]
package checks.azure.ai_services.customer_managed_key

compliant if {
	input.properties.encryption.keySource == "Microsoft.KeyVault"
	count(input.properties.encryption.keyVaultProperties.keyName) > 0
	count(input.properties.encryption.keyVaultProperties.keyVaultUri) > 0
}

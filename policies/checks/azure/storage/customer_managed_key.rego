# METADATA
# title: Storage of AI resources is encrypted by a key of the customer
# description: |
#   Documents that answers are grounded on, training data and model files lie encrypted by a key of Microsoft
#   unless the account names another. Only with its own key can the organisation revoke access to all of them at once.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview
#     description: Customer-managed keys for Azure Storage encryption
# schemas:
#   - input: schema.azure.storage_account
# custom:
#   id: azure-ai-storage-customer-managed-key
#   types: [Microsoft.Storage/storageAccounts]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.encryption.keySource
#     - properties.encryption.keyvaultproperties.keyname
#     - properties.encryption.keyvaultproperties.keyvaulturi
#     - related_from.grounded-on
#     - related_from.reads
#     - related_from.depends-on
#   related_from: [grounded-on, reads, depends-on]
#   remediation:
#     summary: Encrypt the account with a key in a key vault that has purge protection, by an identity that may use the key.
#     cli: "az storage account update --ids {id} --encryption-key-source Microsoft.Keyvault --encryption-key-vault https://VAULT.vault.azure.net --encryption-key-name KEY"
#     terraform: |
#       identity {
#         type         = "UserAssigned"
#         identity_ids = ["IDENTITY_ID"]
#       }
#       customer_managed_key {
#         key_vault_key_id          = "https://VAULT.vault.azure.net/keys/KEY"
#         user_assigned_identity_id = "IDENTITY_ID"
#       }
#     bicep: |
#       {
#         identity: {
#           type: 'UserAssigned'
#           userAssignedIdentities: { 'IDENTITY_ID': {} }
#         }
#         properties: {
#           encryption: {
#             keySource: 'Microsoft.Keyvault'
#             identity: { userAssignedIdentity: 'IDENTITY_ID' }
#             keyvaultproperties: {
#               keyvaulturi: 'https://VAULT.vault.azure.net'
#               keyname: 'KEY'
#             }
#           }
#         }
#       }
#   equivalents:
#     - azpolicy:6fac406b-40ca-413b-bf8e-0bf964659c25
#     - checkov:CKV2_AZURE_1
#     - prowler:storage_ensure_encryption_with_customer_managed_keys
#     - trivy:AZU-0060
#   threats: ["owasp-llm:LLM02"]
package checks.azure.storage.customer_managed_key

import data.lib.azure_storage

applies if azure_storage.serves_ai

compliant if {
	lower(input.properties.encryption.keySource) == "microsoft.keyvault"
	count(input.properties.encryption.keyvaultproperties.keyname) > 0
	count(input.properties.encryption.keyvaultproperties.keyvaulturi) > 0
}

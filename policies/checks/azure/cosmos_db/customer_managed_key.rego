# METADATA
# title: Cosmos DB of AI resources is encrypted by a key of the customer
# description: |
#   Vectors can be turned back into much of the text that they were made of, and threads are that text. Only with a key of its
#   own can the organisation revoke access to all of it at once, and see the use of the key.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cosmos-db/how-to-setup-customer-managed-keys
#     description: Configure customer-managed keys for Azure Cosmos DB
# schemas:
#   - input: schema.azure.documentdb_databaseaccount
# custom:
#   id: azure-ai-cosmos-customer-managed-key
#   types: [Microsoft.DocumentDB/databaseAccounts]
#   severity: low
#   risk_area: data
#   evidence:
#     - properties.keyVaultKeyUri
#     - related_from.grounded-on
#     - related_from.reads
#     - related_from.depends-on
#   related_from: [grounded-on, reads, depends-on]
#   remediation:
#     summary: Encrypt the account with a key in a key vault that has purge protection.
#     cli: "az resource update --ids {id} --set properties.keyVaultKeyUri=https://VAULT.vault.azure.net/keys/KEY"
#     terraform: |
#       key_vault_key_id = "https://VAULT.vault.azure.net/keys/KEY"
#     bicep: |
#       { properties: { keyVaultKeyUri: 'https://VAULT.vault.azure.net/keys/KEY' } }
#   equivalents:
#     - azpolicy:1f905d99-2ab7-462c-a6b0-f709acca6c8f
#     - checkov:CKV_AZURE_100
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM08"]
package checks.azure.cosmos_db.customer_managed_key

import data.lib.azure_storage

applies if azure_storage.serves_ai

compliant if count(input.properties.keyVaultKeyUri) > 0

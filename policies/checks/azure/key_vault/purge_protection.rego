# METADATA
# title: Key vault of AI resources keeps what is deleted
# description: |
#   Whoever may purge a key makes every model and document that it encrypts unreadable for good. With purge protection a
#   deleted key can be restored until its time is over, whoever asks for the opposite.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
#     description: Azure Key Vault soft-delete and purge protection
# schemas:
#   - input: schema.azure.keyvault_vault
# custom:
#   id: azure-ai-key-vault-purge-protection
#   types: [Microsoft.KeyVault/vaults]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.enablePurgeProtection
#     - related_from.depends-on
#   related_from: [depends-on]
#   remediation:
#     summary: Enable purge protection. It cannot be switched off again.
#     cli: "az keyvault update --ids {id} --enable-purge-protection true"
#     terraform: |
#       purge_protection_enabled = true
#     bicep: |
#       { properties: { enablePurgeProtection: true } }
#   equivalents:
#     - azpolicy:0b60c0b2-2dc2-4e1c-b5c9-abbed971de53
#     - checkov:CKV_AZURE_110
#     - prowler:keyvault_recoverable
#     - trivy:AZU-0016
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0029"]
package checks.azure.key_vault.purge_protection

import data.lib.azure_key_vault

applies if azure_key_vault.serves_ai

compliant if input.properties.enablePurgeProtection == true

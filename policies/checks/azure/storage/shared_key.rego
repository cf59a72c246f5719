# METADATA
# title: Storage of AI resources refuses account keys
# description: |
#   An account key reads and rewrites everything in the account, and with it what answers are grounded on and
#   models are trained on. It names nobody and does not expire; so does a SAS that is signed with it.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent
#     description: Prevent Shared Key authorization for an Azure Storage account
# schemas:
#   - input: schema.azure.storage_account
# custom:
#   id: azure-ai-storage-shared-key
#   types: [Microsoft.Storage/storageAccounts]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.allowSharedKeyAccess
#     - related_from.grounded-on
#     - related_from.reads
#     - related_from.depends-on
#   related_from: [grounded-on, reads, depends-on]
#   remediation:
#     summary: Disallow shared key access and let AI resources sign in with their managed identities.
#     cli: "az storage account update --ids {id} --allow-shared-key-access false"
#     terraform: |
#       shared_access_key_enabled = false
#     bicep: |
#       { properties: { allowSharedKeyAccess: false } }
#   equivalents:
#     - azpolicy:8c6a50c6-9ffd-4ae7-986f-5fa6111f9a54
#     - checkov:CKV2_AZURE_40
#     - prowler:storage_account_key_access_disabled
#     - azpolicy:fd9903f1-38c2-4d36-8e44-5c1c20c561e8
#   threats: ["owasp-llm:LLM04", "owasp-llm:LLM08", "atlas:AML.T0020"]
package checks.azure.storage.shared_key

import data.lib.azure_storage

applies if azure_storage.serves_ai

compliant if input.properties.allowSharedKeyAccess == false

# METADATA
# title: Storage of AI resources has no anonymous blobs
# description: |
#   A container that is open to everyone gives away what answers are grounded on, and shows an attacker what to
#   poison. The account must forbid it, whatever a container says.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent
#     description: Remediate anonymous read access to blob data
# schemas:
#   - input: schema.azure.storage_account
# custom:
#   id: azure-ai-storage-anonymous-blobs
#   types: [Microsoft.Storage/storageAccounts]
#   severity: high
#   risk_area: data
#   evidence:
#     - properties.allowBlobPublicAccess
#     - related_from.grounded-on
#     - related_from.reads
#     - related_from.depends-on
#   related_from: [grounded-on, reads, depends-on]
#   remediation:
#     summary: Disallow anonymous access on the account.
#     cli: "az storage account update --ids {id} --allow-blob-public-access false"
#     terraform: |
#       allow_nested_items_to_be_public = false
#     bicep: |
#       { properties: { allowBlobPublicAccess: false } }
#   equivalents:
#     - azpolicy:4fa4b6c0-31ca-4c0d-b10d-24b96f62a751
#     - checkov:CKV2_AZURE_47
#     - checkov:CKV_AZURE_190
#     - prowler:storage_blob_public_access_level_is_disabled
#     - trivy:AZU-0007
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM08"]
package checks.azure.storage.anonymous_blobs

import data.lib.azure_storage

applies if azure_storage.serves_ai

compliant if input.properties.allowBlobPublicAccess == false

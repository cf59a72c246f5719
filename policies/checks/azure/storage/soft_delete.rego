# METADATA
# title: Storage of AI resources keeps what is deleted or overwritten
# description: |
#   Who can write to grounding or training data can poison it, or delete it. With soft delete and versions the state before
#   can be compared and restored. Accounts with a hierarchical namespace have no versions: there soft delete is asked alone.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/data-protection-overview
#     description: Data protection overview for Azure Blob Storage
# schemas:
#   - input: schema.azure.storage_account
# custom:
#   id: azure-ai-storage-soft-delete
#   types: [Microsoft.Storage/storageAccounts]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.kind
#     - properties.isHnsEnabled
#     - properties.blobService.deleteRetentionPolicy.enabled
#     - properties.blobService.isVersioningEnabled
#     - related_from.grounded-on
#     - related_from.reads
#     - related_from.depends-on
#   related_from: [grounded-on, reads, depends-on]
#   remediation:
#     summary: Enable soft delete for blobs, and versioning.
#     cli: "az storage account blob-service-properties update --ids {id} --enable-delete-retention true --delete-retention-days 14 --enable-versioning true"
#     terraform: |
#       blob_properties {
#         versioning_enabled = true
#
#         delete_retention_policy {
#           days = 14
#         }
#       }
#     bicep: |
#       resource blobService 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
#         parent: {address}
#         name: 'default'
#         properties: {
#           isVersioningEnabled: true
#           deleteRetentionPolicy: {
#             enabled: true
#             days: 14
#           }
#         }
#       }
#   equivalents:
#     - checkov:CKV2_AZURE_38
#     - prowler:storage_ensure_soft_delete_is_enabled
#     - prowler:storage_blob_versioning_is_enabled
#     - trivy:AZU-0056
#   threats: ["owasp-llm:LLM04", "atlas:AML.T0020"]
package checks.azure.storage.soft_delete

import data.lib.azure_blobs
import data.lib.azure_storage

applies if {
	azure_storage.serves_ai
	azure_blobs.possible
}

compliant if {
	input.properties.blobService.deleteRetentionPolicy.enabled == true
	_keeps_versions
}

_keeps_versions if input.properties.blobService.isVersioningEnabled == true

_keeps_versions if input.properties.isHnsEnabled == true

# METADATA
# title: Storage of AI resources logs who reads its blobs
# description: |
#   Whether somebody copied the training data, and what a model was grounded on at the time of an answer, is told by the log of
#   reads alone. It is a setting of the blob service; one of the account has metrics and nothing else.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/monitor-blob-storage
#     description: Monitor Azure Blob Storage
# schemas:
#   - input: schema.azure.storage_account
# custom:
#   id: azure-ai-storage-read-logs
#   types: [Microsoft.Storage/storageAccounts]
#   severity: low
#   risk_area: monitoring
#   evidence:
#     - properties.kind
#     - "related.logs-to[].properties.logs[].enabled"
#     - "related.logs-to[].properties.logs[].category"
#     - "related.logs-to[].properties.logs[].categoryGroup"
#     - "related.logs-to[].properties.workspaceId"
#     - "related.logs-to[].properties.storageAccountId"
#     - "related.logs-to[].properties.eventHubAuthorizationRuleId"
#     - "related.logs-to[].properties.marketplacePartnerId"
#     - related_from.grounded-on
#     - related_from.reads
#     - related_from.depends-on
#   related: [logs-to]
#   related_from: [grounded-on, reads, depends-on]
#   remediation:
#     summary: Add a diagnostic setting to the blob service of the account that sends StorageRead somewhere.
#     cli: "az monitor diagnostic-settings create --resource {id}/blobServices/default --name reads --workspace WORKSPACE --logs \"[{category:StorageRead,enabled:true}]\""
#     terraform: |
#       resource "azurerm_monitor_diagnostic_setting" "reads" {
#         name                       = "reads"
#         target_resource_id         = "${{address}.id}/blobServices/default"
#         log_analytics_workspace_id = "WORKSPACE_ID"
#
#         enabled_log {
#           category = "StorageRead"
#         }
#       }
#     bicep: |
#       resource blobService 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
#         parent: {address}
#         name: 'default'
#       }
#
#       resource reads 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
#         scope: blobService
#         name: 'reads'
#         properties: {
#           workspaceId: 'WORKSPACE_ID'
#           logs: [
#             {
#               category: 'StorageRead'
#               enabled: true
#             }
#           ]
#         }
#       }
#   equivalents:
#     - checkov:CKV2_AZURE_21
#     - trivy:AZU-0057
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0036"]
package checks.azure.storage.read_logs

import data.lib.azure_blobs
import data.lib.azure_logging
import data.lib.azure_storage
import data.lib.related

applies if {
	azure_storage.serves_ai
	azure_blobs.possible
}

compliant if {
	some setting in related.targets("logs-to")
	azure_logging.logs_some_of(setting.properties, {"StorageRead", "audit", "allLogs"})
}

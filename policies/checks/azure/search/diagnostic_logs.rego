# METADATA
# title: Azure AI Search logs who queries it
# description: |
#   What was retrieved for an answer, and by whom, can be told afterwards only when the service logs its
#   operations. A setting counts only when at least one kind of log is enabled and has a destination.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/search/monitor-azure-cognitive-search
#     description: Monitor Azure AI Search
# schemas:
#   - input: schema.azure.search_service
# custom:
#   id: azure-search-diagnostic-logs
#   types: [Microsoft.Search/searchServices]
#   severity: low
#   risk_area: monitoring
#   evidence:
#     - "related.logs-to[].properties.logs[].enabled"
#     - "related.logs-to[].properties.workspaceId"
#     - "related.logs-to[].properties.storageAccountId"
#     - "related.logs-to[].properties.eventHubAuthorizationRuleId"
#     - "related.logs-to[].properties.marketplacePartnerId"
#   related: [logs-to]
#   remediation:
#     summary: Add a diagnostic setting that sends at least the audit logs to a workspace, a storage account or an event hub.
#     cli: "az monitor diagnostic-settings create --resource {id} --name audit --workspace WORKSPACE --logs \"[{categoryGroup:audit,enabled:true}]\""
#     terraform: |
#       resource "azurerm_monitor_diagnostic_setting" "audit" {
#         name                       = "audit"
#         target_resource_id         = {address}.id
#         log_analytics_workspace_id = "WORKSPACE_ID"
#
#         enabled_log {
#           category_group = "audit"
#         }
#       }
#     bicep: |
#       resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
#         scope: {address}
#         name: 'audit'
#         properties: {
#           workspaceId: 'WORKSPACE_ID'
#           logs: [
#             {
#               categoryGroup: 'audit'
#               enabled: true
#             }
#           ]
#         }
#       }
#   equivalents:
#     - azpolicy:b4330a05-a843-4bc8-bf9a-cacce50c67f4
#     - azpolicy:1b4d1c4e-934c-4703-944c-27c82c06bebb
#     - azpolicy:08ba64b8-738f-4918-9686-730d2ed79c7d
#     - azpolicy:3d5da587-71bd-41f5-ac95-dd3330c2d58d
#     - azpolicy:8def4bdd-4362-4ed6-a26f-7bf8f2c58839
#     - azpolicy:971199b6-1971-4d3e-85b0-fa7639044679
#     - azpolicy:480ee186-7504-48ac-b64e-af38673aa2c6
#     - powerpipe:azure_compliance.control.search_service_logging_enabled
#     - cloudquery:azure/search/resource_logs_in_search_services_should_be_enabled
#     - azqr:srch-006
#   threats: ["owasp-llm:LLM08"]
package checks.azure.search.diagnostic_logs

import data.lib.azure_logging
import data.lib.related

compliant if {
	some setting in related.targets("logs-to")
	azure_logging.logs(setting.properties)
}

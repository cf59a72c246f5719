# METADATA
# title: Azure AI services log who calls them
# description: |
#   Without a diagnostic setting nobody can say afterwards who called a model, how often, or with which
#   identity. A setting counts only when at least one kind of log is enabled and has a destination.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/ai-services/diagnostic-logging
#     description: Diagnostic logging of Azure AI services
# schemas:
#   - input: schema.azure.cognitiveservices_account
# custom:
#   id: azure-ai-services-diagnostic-logs
#   types: [Microsoft.CognitiveServices/accounts]
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
#         log_analytics_workspace_id = azurerm_log_analytics_workspace.logs.id
#
#         enabled_log {
#           category_group = "audit"
#         }
#       }
#     bicep: |
#       resource setting 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
#         scope: {address}
#         name: 'audit'
#         properties: {
#           workspaceId: logs.id
#           logs: [{ categoryGroup: 'audit', enabled: true }]
#         }
#       }
#   equivalents:
#     - azpolicy:1b4d1c4e-934c-4703-944c-27c82c06bebb
#     - azpolicy:55d1f543-d1b0-4811-9663-d6d0dbc6326d
#     - azpolicy:0628b917-d4b4-4af5-bc2b-b4f87cd173ab
#     - azpolicy:14e81583-c89c-47db-af0d-f9ddddcccd9f
#     - cloudsploit:azure/openai/accountDiagnosticLogging
#     - conformity:AIServices/enable-diagnostic-logs
#     - alz:Deploy-Diagnostics-CognitiveServices
#     - azreview:fbdf4cc2-eec4-4d76-8c31-d25ffbb46a39
#     - aprl:72b1b4ad-a14b-4430-9799-91bda782973d
#     - mdc:ai-services-diagnostic-logs
#     - azqr:aif-001
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0040"]
package checks.azure.ai_services.diagnostic_logs

import data.lib.azure_logging
import data.lib.related

compliant if {
	some setting in related.targets("logs-to")
	azure_logging.logs(setting.properties)
}

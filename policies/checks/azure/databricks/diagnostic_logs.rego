# METADATA
# title: Databricks workspaces log what is done in them
# description: |
#   Who read a table, ran a notebook, made a token or called a model can be told afterwards only when the workspace sends
#   its logs somewhere. A setting counts only when at least one kind of log is enabled and has a destination.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/databricks/admin/account-settings/audit-log-delivery
#     description: Diagnostic logs of Databricks.
# schemas:
#   - input: schema.azure.databricks_workspace
# custom:
#   id: azure-databricks-diagnostic-logs
#   types: [Microsoft.Databricks/workspaces]
#   severity: medium
#   risk_area: monitoring
#   evidence:
#     - "related.logs-to[].properties.logs[].enabled"
#     - "related.logs-to[].properties.workspaceId"
#     - "related.logs-to[].properties.storageAccountId"
#     - "related.logs-to[].properties.eventHubAuthorizationRuleId"
#     - "related.logs-to[].properties.marketplacePartnerId"
#   related: [logs-to]
#   remediation:
#     summary: Add a diagnostic setting to the premium workspace that sends its logs to a Log Analytics workspace, a storage account or an event hub.
#     cli: "az monitor diagnostic-settings create --resource {id} --name audit --workspace WORKSPACE --logs \"[{categoryGroup:allLogs,enabled:true}]\""
#     terraform: |
#       resource "azurerm_monitor_diagnostic_setting" "workspace" {
#         name                       = "audit"
#         target_resource_id         = {address}.id
#         log_analytics_workspace_id = "WORKSPACE"
#
#         enabled_log {
#           category_group = "allLogs"
#         }
#       }
#     bicep: |
#       resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
#         name: 'audit'
#         scope: {address}
#         properties: {
#           workspaceId: 'WORKSPACE'
#           logs: [{ categoryGroup: 'allLogs', enabled: true }]
#         }
#       }
#   equivalents:
#     - azpolicy:138ff14d-b687-4faa-a81c-898c91a87fa2
#     - azpolicy:23057b42-ca8d-4aa0-a3dc-96a98b5b5a3d
#     - powerpipe:azure_compliance.control.databricks_workspace_diagnostic_log_delivery_configured
#     - cloudsploit:azure/databricks/workspaceDiagnosticLogs
#     - mdc:databricks-resource-logs
#     - azpolicy:6248cb7c-e485-42ad-ba20-b1ee8fba7674
#     - azpolicy:454c7d4b-c141-43f1-8c81-975ebb15a9b5
#     - azpolicy:50ca36f4-5306-4275-ad42-a40ca2805c77
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0018"]
package checks.azure.databricks.diagnostic_logs

import data.lib.azure_logging
import data.lib.related

compliant if {
	some setting in related.targets("logs-to")
	azure_logging.logs(setting.properties)
}

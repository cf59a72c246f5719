# METADATA
# title: Machine Learning workspaces log what is done in them
# description: |
#   Who started a job, read data or deployed a model can be told afterwards only when the workspace logs it. A
#   setting counts only when at least one kind of log is enabled and has a destination.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/monitor-azure-machine-learning
#     description: Logs of a workspace.
# schemas:
#   - input: schema.azure.machinelearning_workspace
# custom:
#   id: azure-ml-workspace-diagnostic-logs
#   types: [Microsoft.MachineLearningServices/workspaces]
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
#     summary: Add a diagnostic setting that sends at least the audit logs to a workspace, a storage account or an event hub.
#     cli: "az monitor diagnostic-settings create --resource {id} --name audit --workspace WORKSPACE --logs \"[{categoryGroup:audit,enabled:true}]\""
#     terraform: |
#       resource "azurerm_monitor_diagnostic_setting" "workspace" {
#         name                       = "audit"
#         target_resource_id         = {address}.id
#         log_analytics_workspace_id = "WORKSPACE"
#
#         enabled_log {
#           category_group = "audit"
#         }
#       }
#     bicep: |
#       resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
#         name: 'audit'
#         scope: {address}
#         properties: {
#           workspaceId: 'WORKSPACE'
#           logs: [{ categoryGroup: 'audit', enabled: true }]
#         }
#       }
#   equivalents:
#     - azpolicy:afe0c3be-ba3b-4544-ba52-0c99672a8ad6
#     - azpolicy:f59276f0-5740-4aaf-821d-45d185aa210e
#     - azpolicy:90c90eda-bfe7-4c67-bf26-410420ed1047
#     - azpolicy:ae48c709-d2b4-4fad-8c5c-838524130aa4
#     - azpolicy:a8de4d0a-d637-4684-b70e-6df73b74d117
#     - cloudsploit:azure/machinelearning/workspaceLoggingEnabled
#     - mdc:ml-workspaces-resource-logs
#     - azqr:hub-006
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0018"]
package checks.azure.machine_learning.workspace_diagnostic_logs

import data.lib.azure_logging
import data.lib.related

compliant if {
	some setting in related.targets("logs-to")
	azure_logging.logs(setting.properties)
}

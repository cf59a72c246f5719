# METADATA
# title: Foundry hubs have Application Insights
# description: |
#   Traces of prompts, tool calls and evaluations of a hub's projects go to its Application Insights. Without one nothing
#   is kept of what a deployed flow did, and misuse cannot be reconstructed.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry-classic/how-to/monitor-applications
#     description: Monitor applications of Foundry with Application Insights
# schemas:
#   - input: schema.azure.machinelearning_workspace
# custom:
#   id: azure-foundry-hub-application-insights
#   types: [Microsoft.MachineLearningServices/workspaces]
#   severity: medium
#   risk_area: monitoring
#   evidence:
#     - properties.kind
#     - properties.applicationInsights
#   remediation:
#     summary: Attach an Application Insights resource to the hub.
#     cli: "az ml workspace update --ids {id} --application-insights INSIGHTS_ID"
#     terraform: |
#       application_insights_id = azurerm_application_insights.hub.id
#
#       resource "azurerm_application_insights" "hub" {
#         name                = "appi-hub"
#         resource_group_name = azurerm_resource_group.rg.name
#         location            = azurerm_resource_group.rg.location
#         application_type    = "web"
#       }
#     bicep: |
#       { properties: { applicationInsights: resourceId('Microsoft.Insights/components', 'appi-hub') } }
#   equivalents:
#     - mdc:foundry-application-insights
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0040"]
package checks.azure.foundry.hub_application_insights

import data.lib.azure_hub

applies if azure_hub.is_hub(input.properties)

compliant if count(input.properties.applicationInsights) > 0

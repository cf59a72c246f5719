# METADATA
# title: A Databricks workspace is not reachable from the internet
# description: |
#   The workspace holds notebooks, the data they read, models and tokens. While its public address answers, a stolen
#   token or session is enough from anywhere, whatever private endpoints exist beside it.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/databricks/security/network/classic/private-link
#     description: Private endpoints of Databricks workspaces.
# schemas:
#   - input: schema.azure.databricks_workspace
# custom:
#   id: azure-databricks-public-network-access
#   types: [Microsoft.Databricks/workspaces]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.publicNetworkAccess
#   remediation:
#     summary: Disable public network access, after private endpoints for the user interface and for sign-in exist.
#     cli: az resource update --ids {id} --set properties.publicNetworkAccess=Disabled properties.requiredNsgRules=NoAzureDatabricksRules
#     terraform: |
#       public_network_access_enabled         = false
#       network_security_group_rules_required = "NoAzureDatabricksRules"
#     bicep: |
#       { properties: { publicNetworkAccess: 'Disabled', requiredNsgRules: 'NoAzureDatabricksRules' } }
#   equivalents:
#     - azpolicy:0e7849de-b939-4c50-ab48-fc6b0f5eeba2
#     - checkov:CKV_AZURE_158
#     - prowler:databricks_workspace_public_network_access_disabled
#     - cnspec:mondoo-azure-security-databricks-public-access-disabled
#     - powerpipe:azure_compliance.control.databricks_workspace_public_network_access_disabled
#     - mdc:databricks-disable-public-network-access
#     - powerpipe:terraform_azure_compliance.control.databricks_workspace_restrict_public_access
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0049"]
package checks.azure.databricks.public_network

import data.lib.azure_network

compliant if azure_network.closed(input.properties)

# METADATA
# title: Databricks computes have no public addresses
# description: |
#   Nodes with public addresses wait for connections from the control plane, and so for everyone's. With secure cluster
#   connectivity they open the connection themselves, and nothing of them is reachable. What does not say so is judged as
#   without: whether it is the default depends on the version of the API.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/databricks/security/network/classic/secure-cluster-connectivity
#     description: Secure cluster connectivity.
# schemas:
#   - input: schema.azure.databricks_workspace
# custom:
#   id: azure-databricks-no-public-ip
#   types: [Microsoft.Databricks/workspaces]
#   severity: medium
#   risk_area: network
#   evidence:
#     - properties.computeMode
#     - properties.parameters.enableNoPublicIp.value
#   remediation:
#     summary: Enable secure cluster connectivity. Existing workspaces can be changed where they lie in a network of yours.
#     cli: az databricks workspace update --ids {id} --enable-no-public-ip true
#     terraform: |
#       custom_parameters {
#         no_public_ip = true
#       }
#     bicep: |
#       { properties: { parameters: { enableNoPublicIp: { value: true } } } }
#   equivalents:
#     - azpolicy:51c1490f-3319-459c-bbbc-7f391bbed753
#     - prowler:databricks_workspace_no_public_ip_enabled
#     - cnspec:mondoo-azure-security-databricks-no-public-ip
#     - powerpipe:azure_compliance.control.databricks_workspace_no_public_ip_enabled
#     - cloudsploit:azure/databricks/workspaceSecureCluster
#     - mdc:databricks-clusters-disable-public-ip
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0049"]
package checks.azure.databricks.no_public_ip

import data.lib.azure_databricks

applies if azure_databricks.has_computes(input.properties)

compliant if input.properties.parameters.enableNoPublicIp.value == true

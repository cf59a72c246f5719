# METADATA
# title: A Machine Learning workspace acts as an identity of its own choosing
# description: |
#   A system-assigned identity comes and goes with the workspace and gets its rights by default. A user-assigned one
#   is granted what the workspace needs before it exists, by those who own the data, and stays when it is remade.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-identity-based-service-authentication
#     description: Identities of a workspace and what each is for.
# schemas:
#   - input: schema.azure.machinelearning_workspace
# custom:
#   id: azure-ml-workspace-user-identity
#   types: [Microsoft.MachineLearningServices/workspaces]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.kind
#     - properties.identity.type
#     - properties.primaryUserAssignedIdentity
#   remediation:
#     summary: Assign a user-assigned managed identity to the workspace, and make it the primary one.
#     cli: az resource update --ids {id} --set properties.primaryUserAssignedIdentity=IDENTITY
#     terraform: |
#       primary_user_assigned_identity = azurerm_user_assigned_identity.workspace.id
#
#       identity {
#         type         = "UserAssigned"
#         identity_ids = [azurerm_user_assigned_identity.workspace.id]
#       }
#
#       resource "azurerm_user_assigned_identity" "workspace" {
#         name                = "id-workspace"
#         resource_group_name = {address}.resource_group_name
#         location            = {address}.location
#       }
#     bicep: |
#       {
#         identity: { type: 'UserAssigned', userAssignedIdentities: { IDENTITY: {} } }
#         properties: { primaryUserAssignedIdentity: 'IDENTITY' }
#       }
#   equivalents:
#     - azpolicy:5f0c7d88-c7de-45b8-ac49-db49e72eaa78
#     - psrule:Azure.ML.UserManagedIdentity
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0012"]
package checks.azure.machine_learning.workspace_user_identity

import data.lib.azure_workspace

applies if azure_workspace.own_settings(input.properties)

compliant if {
	contains(lower(input.properties.identity.type), "userassigned")
	count(input.properties.primaryUserAssignedIdentity) > 0
}

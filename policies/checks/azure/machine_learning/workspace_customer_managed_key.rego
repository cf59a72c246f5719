# METADATA
# title: A Machine Learning workspace is encrypted by a key of the customer
# description: |
#   What the workspace knows of experiments, models and data lies encrypted by a key of Microsoft unless it names
#   one of the customer's. Only then can the customer see the use of the key and take it away. It must be chosen
#   when the workspace is made; a project has the key of its hub.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/concept-customer-managed-keys
#     description: Keys of the customer in Azure Machine Learning.
# schemas:
#   - input: schema.azure.machinelearning_workspace
# custom:
#   id: azure-ml-workspace-cmk
#   types: [Microsoft.MachineLearningServices/workspaces]
#   severity: high
#   risk_area: data
#   evidence:
#     - properties.kind
#     - properties.encryption.status
#     - properties.encryption.keyVaultProperties.keyIdentifier
#   remediation:
#     summary: Recreate the workspace with a key in a key vault that has purge protection; encryption cannot be switched afterwards.
#     terraform: |
#       encryption {
#         key_vault_id = azurerm_key_vault.key.id
#         key_id       = azurerm_key_vault_key.key.id
#       }
#
#       resource "azurerm_key_vault" "key" {
#         name                     = "kv-workspace-key"
#         resource_group_name      = {address}.resource_group_name
#         location                 = {address}.location
#         tenant_id                = "TENANT"
#         sku_name                 = "standard"
#         purge_protection_enabled = true
#       }
#
#       resource "azurerm_key_vault_key" "key" {
#         name         = "workspace"
#         key_vault_id = azurerm_key_vault.key.id
#         key_type     = "RSA"
#         key_size     = 2048
#         key_opts     = ["unwrapKey", "wrapKey"]
#       }
#     bicep: |
#       {
#         properties: {
#           encryption: {
#             status: 'Enabled'
#             keyVaultProperties: {
#               keyVaultArmId: 'VAULT'
#               keyIdentifier: 'https://VAULT.vault.azure.net/keys/KEY/VERSION'
#             }
#           }
#         }
#       }
#   equivalents:
#     - azpolicy:ba769a63-b8cc-4b2d-abf6-ac33c7204be8
#     - azpolicy:7f40cee6-e933-4d0f-a782-b96615e0f4a6
#     - cnspec:mondoo-azure-security-ml-workspace-cmk-encryption
#     - cloudsploit:azure/machinelearning/mlWorkspaceCMKEncrypted
#     - powerpipe:azure_compliance.control.machine_learning_workspace_encrypted_with_cmk
#     - powerpipe:terraform_azure_compliance.control.machine_learning_workspace_encrypted_with_cmk
#   threats: ["owasp-llm:LLM02"]
package checks.azure.machine_learning.workspace_customer_managed_key

import data.lib.azure_workspace

applies if azure_workspace.own_settings(input.properties)

compliant if {
	input.properties.encryption.status == "Enabled"
	count(input.properties.encryption.keyVaultProperties.keyIdentifier) > 0
}

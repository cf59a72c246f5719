# METADATA
# title: A Databricks workspace is encrypted by keys of the customer
# description: |
#   Notebooks, secrets and queries, the disks of computes, and the root file system each have a key of Microsoft unless
#   they are given one of the customer's. One of them alone leaves the others. A serverless workspace has only the first.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/databricks/security/keys/customer-managed-keys
#     description: Keys of the customer in Databricks.
# schemas:
#   - input: schema.azure.databricks_workspace
# custom:
#   id: azure-databricks-cmk
#   types: [Microsoft.Databricks/workspaces]
#   severity: high
#   risk_area: data
#   evidence:
#     - properties.computeMode
#     - properties.encryption.entities.managedServices.keySource
#     - properties.encryption.entities.managedDisk.keySource
#     - properties.parameters.encryption.value.keySource
#   remediation:
#     summary: Give managed services, managed disks and the root file system of a premium workspace a key in a key vault that has purge protection.
#     cli: az databricks workspace update --ids {id} --prepare-encryption
#     terraform: |
#       customer_managed_key_enabled          = true
#       managed_services_cmk_key_vault_key_id = "https://VAULT.vault.azure.net/keys/KEY/VERSION"
#       managed_disk_cmk_key_vault_key_id     = "https://VAULT.vault.azure.net/keys/KEY/VERSION"
#
#       resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" "root" {
#         workspace_id     = {address}.id
#         key_vault_key_id = "https://VAULT.vault.azure.net/keys/KEY/VERSION"
#       }
#     bicep: |
#       {
#         properties: {
#           encryption: {
#             entities: {
#               managedServices: {
#                 keySource: 'Microsoft.Keyvault'
#                 keyVaultProperties: { keyVaultUri: 'https://VAULT.vault.azure.net', keyName: 'KEY', keyVersion: 'VERSION' }
#               }
#               managedDisk: {
#                 keySource: 'Microsoft.Keyvault'
#                 keyVaultProperties: { keyVaultUri: 'https://VAULT.vault.azure.net', keyName: 'KEY', keyVersion: 'VERSION' }
#               }
#             }
#           }
#           parameters: {
#             prepareEncryption: { value: true }
#             encryption: {
#               value: {
#                 keySource: 'Microsoft.Keyvault'
#                 keyvaulturi: 'https://VAULT.vault.azure.net'
#                 KeyName: 'KEY'
#                 keyversion: 'VERSION'
#               }
#             }
#           }
#         }
#       }
#   equivalents:
#     - checkov:CKV2_AZURE_48
#     - prowler:databricks_workspace_cmk_encryption_enabled
#     - powerpipe:azure_compliance.control.databricks_workspace_cmk_configured
#     - cloudsploit:azure/databricks/workspaceManagedServicesCmk
#     - cloudsploit:azure/databricks/workspaceManagedDiskCmk
#   threats: ["owasp-llm:LLM02"]
package checks.azure.databricks.customer_managed_keys

import data.lib.azure_databricks

compliant if {
	_of_customer(input.properties.encryption.entities.managedServices)
	_computes_encrypted
}

_computes_encrypted if not azure_databricks.has_computes(input.properties)

_computes_encrypted if {
	_of_customer(input.properties.encryption.entities.managedDisk)
	_of_customer(input.properties.parameters.encryption.value)
}

_of_customer(part) if lower(part.keySource) == "microsoft.keyvault"

# METADATA
# title: Storage of workspaces for sensitive data is closed to the public
# description: |
#   A workspace that is declared to be for data of high business impact keeps snapshots, models and logs in its storage
#   account. An account that answers the internet, or lets containers be read by anyone, undoes that declaration.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-encryption
#     description: What a workspace of high business impact changes.
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security
#     description: Networks of storage accounts.
# schemas:
#   - input: schema.azure.storage_account
# custom:
#   id: azure-ml-hbi-storage-public
#   types: [Microsoft.Storage/storageAccounts]
#   severity: high
#   risk_area: data
#   evidence:
#     - properties.publicNetworkAccess
#     - properties.allowBlobPublicAccess
#     - "related_from.depends-on[].properties.hbiWorkspace"
#   related_from: [depends-on]
#   remediation:
#     summary: Disable public network access and anonymous reads of the storage account, and reach it through private endpoints.
#     cli: az storage account update --ids {id} --public-network-access Disabled --allow-blob-public-access false
#     terraform: |
#       public_network_access_enabled   = false
#       allow_nested_items_to_be_public = false
#     bicep: |
#       { properties: { publicNetworkAccess: 'Disabled', allowBlobPublicAccess: false } }
#   equivalents:
#     - checkov:CKV2_AZURE_50
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0049"]
package checks.azure.machine_learning.sensitive_storage

import data.lib.azure_network
import data.lib.related

applies if {
	some workspace in related.origins("depends-on")
	workspace.properties.hbiWorkspace == true
}

compliant if {
	azure_network.closed(input.properties)
	input.properties.allowBlobPublicAccess == false
}

# METADATA
# title: Storage of AI resources is closed to networks that nobody named
# description: |
#   Storage that grounds or trains a model decides what the model says. Either its public endpoint is off, or
#   its firewall denies by default and names narrow ranges.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-network-security
#     description: Azure Storage firewall and virtual network rules
# schemas:
#   - input: schema.azure.storage_account
# custom:
#   id: azure-ai-storage-restricted-network
#   types: [Microsoft.Storage/storageAccounts]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.publicNetworkAccess
#     - properties.networkAcls.defaultAction
#     - "properties.networkAcls.ipRules[].value"
#     - related_from.grounded-on
#     - related_from.reads
#     - related_from.depends-on
#   related_from: [grounded-on, reads, depends-on]
#   remediation:
#     summary: Disable public network access, or deny by default and let in named subnets and addresses.
#     cli: "az storage account update --ids {id} --public-network-access Disabled"
#     terraform: |
#       public_network_access_enabled = false
#     bicep: |
#       { properties: { publicNetworkAccess: 'Disabled' } }
#   equivalents:
#     - azpolicy:34c877ad-507e-4c82-993e-3452a6e0ad3c
#     - checkov:CKV_AZURE_35
#     - prowler:storage_default_network_access_rule_is_denied
#     - trivy:AZU-0012
#     - azpolicy:db4f9b05-5ffd-4b34-b714-3c710dbb3fd6
#     - azpolicy:b2982f36-99f2-4db5-8eff-283140c09693
#     - checkov:CKV_AZURE_59
#     - prowler:storage_account_public_network_access_disabled
#     - mdc-explorer:internet-exposed-grounding-data
#   threats: ["owasp-llm:LLM04", "owasp-llm:LLM08", "atlas:AML.T0020"]
package checks.azure.storage.restricted_network

import data.lib.azure_network
import data.lib.azure_storage
import data.lib.cidr

applies if azure_storage.serves_ai

compliant if azure_network.closed(input.properties)

compliant if azure_network.firewalled(input.properties.networkAcls)

details contains {
	"path": "properties.networkAcls.ipRules",
	"value": rule.value,
	"message": concat("", [rule.value, " lets in the whole internet, or much of it"]),
} if {
	some rule in input.properties.networkAcls.ipRules
	cidr.wide_open(rule.value)
}

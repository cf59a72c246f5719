# METADATA
# title: Key vault of AI resources is closed to networks that nobody named
# description: |
#   A vault that a workspace depends on holds the keys of its models and data, and the secrets of what it connects to.
#   Either its public endpoint is off, or its firewall denies by default and names narrow ranges.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/network-security
#     description: Configure network security for Azure Key Vault
# schemas:
#   - input: schema.azure.keyvault_vault
# custom:
#   id: azure-ai-key-vault-restricted-network
#   types: [Microsoft.KeyVault/vaults]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.publicNetworkAccess
#     - properties.networkAcls.defaultAction
#     - "properties.networkAcls.ipRules[].value"
#     - related_from.depends-on
#   related_from: [depends-on]
#   remediation:
#     summary: Disable public network access, or deny by default and let in named subnets and addresses.
#     cli: "az keyvault update --ids {id} --public-network-access Disabled"
#     terraform: |
#       public_network_access_enabled = false
#     bicep: |
#       { properties: { publicNetworkAccess: 'Disabled' } }
#   equivalents:
#     - azpolicy:55615ac9-af46-4a59-874e-391cc3dfb490
#     - azpolicy:405c5871-3e91-4644-8a63-58e19d68ff5b
#     - checkov:CKV_AZURE_109
#     - checkov:CKV_AZURE_189
#     - trivy:AZU-0013
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0049"]
package checks.azure.key_vault.restricted_network

import data.lib.azure_key_vault
import data.lib.azure_network
import data.lib.cidr

applies if azure_key_vault.serves_ai

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

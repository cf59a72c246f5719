# METADATA
# title: Cosmos DB of AI resources lets in named networks alone
# description: |
#   A new account answers every address. Either its public endpoint is off, or it filters: subnets that somebody named, and
#   narrow ranges. 0.0.0.0 lets in whatever runs in Azure, whoever it belongs to.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cosmos-db/how-to-configure-firewall
#     description: Configure IP firewall in Azure Cosmos DB
# schemas:
#   - input: schema.azure.documentdb_databaseaccount
# custom:
#   id: azure-ai-cosmos-firewall
#   types: [Microsoft.DocumentDB/databaseAccounts]
#   severity: medium
#   risk_area: network
#   evidence:
#     - properties.publicNetworkAccess
#     - properties.isVirtualNetworkFilterEnabled
#     - "properties.ipRules[].ipAddressOrRange"
#     - related_from.grounded-on
#     - related_from.reads
#     - related_from.depends-on
#   related_from: [grounded-on, reads, depends-on]
#   remediation:
#     summary: Disable public network access, or filter by subnets and named addresses.
#     cli: "az resource update --ids {id} --set properties.isVirtualNetworkFilterEnabled=true properties.ipRules=[]"
#     terraform: |
#       is_virtual_network_filter_enabled = true
#       ip_range_filter                   = []
#     bicep: |
#       { properties: { isVirtualNetworkFilterEnabled: true, ipRules: [] } }
#   equivalents:
#     - azpolicy:862e97cf-49fc-4a5c-9de4-40d4e2e7c8eb
#     - checkov:CKV_AZURE_99
#     - prowler:cosmosdb_account_firewall_use_selected_networks
#     - mdc-explorer:internet-exposed-grounding-data
#   threats: ["owasp-llm:LLM08", "atlas:AML.T0049"]
package checks.azure.cosmos_db.firewall

import data.lib.azure_cosmos
import data.lib.azure_network
import data.lib.azure_storage
import data.lib.cidr

applies if azure_storage.serves_ai

compliant if azure_network.closed(input.properties)

compliant if azure_cosmos.firewalled(input.properties)

details contains {
	"path": "properties.ipRules",
	"value": rule.ipAddressOrRange,
	"message": concat("", [rule.ipAddressOrRange, " lets in the whole internet, or much of it"]),
} if {
	some rule in input.properties.ipRules
	cidr.wide_open(rule.ipAddressOrRange)
}

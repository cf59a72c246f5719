# METADATA
# title: Azure AI Search is closed to networks that nobody named
# description: |
#   Whoever reaches a search service and holds a key reads what answers are grounded on. Either public access is
#   off, or the firewall lets in narrow ranges that somebody named; a rule for everyone is none.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/search/service-configure-firewall
#     description: Configure network access and firewall rules for Azure AI Search
# schemas:
#   - input: schema.azure.search_service
# custom:
#   id: azure-search-restricted-network
#   types: [Microsoft.Search/searchServices]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.publicNetworkAccess
#     - "properties.networkRuleSet.ipRules[].value"
#   remediation:
#     summary: Disable public network access, or allow named addresses only.
#     cli: "az search service update --ids {id} --public-access disabled"
#     terraform: |
#       public_network_access_enabled = false
#     bicep: |
#       { properties: { publicNetworkAccess: 'disabled' } }
#   equivalents:
#     - azpolicy:ee980b6d-0eca-4501-8d54-f6290fd512c3
#     - azpolicy:9cee519f-d9c1-4fd9-9f79-24ec3449ed30
#     - checkov:CKV_AZURE_124
#     - cnspec:mondoo-azure-security-search-service-public-network-access-disabled
#     - prowler:aisearch_service_not_publicly_accessible
#     - powerpipe:azure_compliance.control.search_service_public_network_access_disabled
#     - powerpipe:terraform_azure_compliance.control.search_service_public_network_access_disabled
#     - azqr:srch-004
#     - kics:4a9e0f00-0765-4f72-a0d4-d31110b78279
#     - azpolicy:037eea7a-bd0a-46c5-9a66-03aea78705d3
#     - checkov:CKV_AZURE_210
#     - powerpipe:terraform_azure_compliance.control.search_service_public_allowed_ip_restrict_public_access
#     - mdc-explorer:internet-exposed-grounding-data
#   threats: ["owasp-llm:LLM08", "atlas:AML.T0049"]
package checks.azure.search.restricted_network

import data.lib.azure_network
import data.lib.cidr

compliant if azure_network.closed(input.properties)

compliant if {
	count(input.properties.networkRuleSet.ipRules) > 0
	every rule in input.properties.networkRuleSet.ipRules {
		cidr.restricted(rule.value)
	}
}

details contains {
	"path": "properties.networkRuleSet.ipRules",
	"value": rule.value,
	"message": concat("", [rule.value, " lets in the whole internet, or much of it"]),
} if {
	some rule in input.properties.networkRuleSet.ipRules
	cidr.wide_open(rule.value)
}

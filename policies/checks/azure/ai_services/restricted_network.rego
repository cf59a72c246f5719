# METADATA
# title: Azure AI services are closed to networks that nobody named
# description: |
#   An account without a firewall answers the whole internet: a leaked key or token is then enough, from
#   anywhere. Either public access is off, or the firewall denies by default and its rules name narrow ranges. A
#   rule for 0.0.0.0/0 is no restriction.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks
#     description: Virtual networks and firewalls of Azure AI services
# schemas:
#   - input: schema.azure.cognitiveservices_account
# custom:
#   id: azure-ai-services-restricted-network
#   types: [Microsoft.CognitiveServices/accounts]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.publicNetworkAccess
#     - properties.networkAcls.defaultAction
#     - "properties.networkAcls.ipRules[].value"
#   remediation:
#     summary: Disable public network access, or deny by default and let in named subnets and addresses.
#     cli: "az resource update --ids {id} --set properties.networkAcls.defaultAction=Deny"
#     terraform: |
#       network_acls {
#         default_action = "Deny"
#         ip_rules       = ["203.0.113.0/24"]
#       }
#     bicep: |
#       { properties: { networkAcls: { defaultAction: 'Deny', ipRules: [{ value: '203.0.113.0/24' }] } } }
#   equivalents:
#     - azpolicy:037eea7a-bd0a-46c5-9a66-03aea78705d3
#     - cnspec:mondoo-azure-security-cognitive-services-network-acl-default-deny
#     - psrule:Azure.AI.PublicAccess
#     - templateanalyzer:Azure.Cognitive.PublicAccess
#     - powerpipe:azure_compliance.control.cognitive_account_restrict_public_access
#     - powerpipe:terraform_azure_compliance.control.cognitive_account_restrict_public_access
#     - azcommunity:5e68f029-0f81-4ee3-b578-705b0fdb237c
#     - azreview:c9635b24-65e0-41c9-a442-53f320f2054f
#     - mdc:ai-services-restrict-network-access
#     - mdc-iac:restrict-ai-service-endpoints
#     - mdc:foundry-limit-network-connections
#     - azpolicy:438c38d2-3772-465a-a9cc-7a6666a275ce
#     - azreview:e3a78016-e8d8-4598-9cbf-02599ff12e3d
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM10", "atlas:AML.T0049"]
package checks.azure.ai_services.restricted_network

import data.lib.azure_network
import data.lib.cidr

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

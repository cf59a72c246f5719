# METADATA
# title: Azure AI services reach named hosts alone
# description: |
#   Features that fetch a URL on behalf of the caller, such as images in prompts or data to index, can carry data to any
#   host of the internet. With outbound access restricted the account reaches only the hosts of its list; a list without
#   the restriction restricts nothing.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/ai-services/cognitive-services-data-loss-prevention
#     description: Data loss prevention for Azure AI services
# schemas:
#   - input: schema.azure.cognitiveservices_account
# custom:
#   id: azure-ai-services-restricted-outbound
#   types: [Microsoft.CognitiveServices/accounts]
#   severity: medium
#   risk_area: network
#   evidence:
#     - properties.restrictOutboundNetworkAccess
#   remediation:
#     summary: Restrict outbound access of the account, and list the hosts that it needs.
#     cli: "az resource update --ids {id} --set properties.restrictOutboundNetworkAccess=true --set properties.allowedFqdnList='[\"HOST\"]'"
#     terraform: |
#       outbound_network_access_restricted = true
#       fqdns                              = ["contoso.search.windows.net"]
#     bicep: |
#       { properties: { restrictOutboundNetworkAccess: true, allowedFqdnList: ['contoso.search.windows.net'] } }
#   equivalents:
#     - checkov:CKV_AZURE_247
#     - cnspec:mondoo-azure-security-cognitive-services-restrict-outbound-network
#     - alz:Deny-CognitiveServices-RestrictOutboundNetworkAccess
#     - azreview:b0ffe298-2f44-4af0-94c6-250e732b3e28
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.azure.ai_services.restricted_outbound

compliant if input.properties.restrictOutboundNetworkAccess == true

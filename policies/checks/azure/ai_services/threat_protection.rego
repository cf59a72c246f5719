# METADATA
# title: Threat protection of AI accounts is on
# description: |
#   The plan of a subscription can be switched off for a single account, which is then called without anybody being
#   alerted to jailbreaks or stolen credentials. Nothing else shows that the account is the exception.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/defender-for-cloud/ai-threat-protection
#     description: Threat protection for AI services
# schemas:
#   - input: schema.azure.cognitiveservices_defenderforaisettings
# custom:
#   id: azure-ai-services-threat-protection
#   types: [Microsoft.CognitiveServices/accounts/defenderForAISettings]
#   severity: high
#   risk_area: monitoring
#   evidence:
#     - properties.state
#   remediation:
#     summary: Enable the account's setting for Defender for AI Services.
#     cli: "az resource update --ids {id} --set properties.state=Enabled"
#     terraform: |
#       body = { properties = { state = "Enabled" } }
#     bicep: |
#       { properties: { state: 'Enabled' } }
#   equivalents:
#     - cnspec:mondoo-azure-security-cognitive-services-defender-for-ai-enabled
#   threats: ["owasp-llm:LLM01", "owasp-llm:LLM10", "atlas:AML.T0051", "atlas:AML.T0040"]
package checks.azure.ai_services.threat_protection

compliant if input.properties.state == "Enabled"

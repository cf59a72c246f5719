# METADATA
# title: Defender for Cloud watches the AI services of the subscription
# description: |
#   The plan for AI services raises alerts on jailbreak attempts, leaked credentials in answers, access from suspicious
#   addresses and unusual spending. While it is on the free tier, no call of a model is looked at.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/defender-for-cloud/ai-onboarding
#     description: Enable threat protection for AI services
# schemas:
#   - input: schema.azure.security_pricing
# custom:
#   id: azure-defender-ai-plan
#   types: [Microsoft.Security/pricings]
#   severity: high
#   risk_area: monitoring
#   evidence:
#     - name
#     - properties.pricingTier
#   remediation:
#     summary: Switch the plan AI of Defender for Cloud on for the subscription.
#     cli: "az security pricing create --name AI --tier Standard"
#     terraform: |
#       tier = "Standard"
#     bicep: |
#       { properties: { pricingTier: 'Standard' } }
#   equivalents:
#     - azpolicy:c2c0c6d8-007b-4a48-8d9b-3539bddd8e87
#     - azpolicy:359a48a3-351a-4618-bb32-f1628645694b
#     - azreview:77f9dffe-09a6-4a2d-bc87-6598564d80aa
#   threats: ["owasp-llm:LLM01", "owasp-llm:LLM10", "atlas:AML.T0051", "atlas:AML.T0040"]
package checks.azure.defender.ai_plan

applies if input.name == "AI"

compliant if {
	applies
	input.properties.pricingTier == "Standard"
}

# METADATA
# title: Foundry accounts are named as the convention says
# description: |
#   Who sorts alerts, bills and role assignments sees names and little else. A name that begins as the convention says
#   shows at once that this is an AI account; others are overlooked, or taken for something else.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices/resource-abbreviations
#     description: Abbreviations for names of Azure resources
# schemas:
#   - input: schema.azure.cognitiveservices_account
# custom:
#   id: azure-ai-services-naming
#   types: [Microsoft.CognitiveServices/accounts]
#   severity: low
#   risk_area: governance
#   evidence:
#     - name
#     - properties.kind
#   remediation:
#     summary: Create the account anew under a name that begins with an agreed prefix; a name cannot be changed.
#     terraform: |
#       name = "aif-chat-prod"
#     bicep: |
#       { name: 'aif-chat-prod' }
#   equivalents:
#     - psrule:Azure.AI.Naming
#   threats: ["owasp-llm:LLM03"]
package checks.azure.ai_services.naming

applies if input.properties.kind == "AIServices"

compliant if {
	applies
	strings.any_prefix_match(lower(input.name), data.azure_naming.ai_services_prefixes)
}

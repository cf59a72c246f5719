# METADATA
# title: Deployed models are shielded from prompt attacks
# description: |
#   A jailbreak in the prompt, or an instruction hidden in a document that the model reads, turns the model
#   against its operator. Both shields must be enabled and must block; detecting alone changes nothing.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/ai-services/content-safety/concepts/jailbreak-detection
#     description: Prompt shields
# schemas:
#   - input: schema.azure.cognitiveservices_deployment
# custom:
#   id: azure-openai-prompt-shield
#   types: [Microsoft.CognitiveServices/accounts/deployments]
#   severity: high
#   risk_area: model-safety
#   evidence:
#     - properties.raiPolicyName
#     - properties.capabilities
#     - "related.guarded-by[].properties.contentFilters"
#   related: [guarded-by]
#   remediation:
#     summary: Enable the jailbreak and indirect attack shields in the content filter policy of the deployment, with blocking.
#     terraform: |
#       rai_policy_name = azurerm_cognitive_account_rai_policy.strict.name
#
#       resource "azurerm_cognitive_account_rai_policy" "strict" {
#         name                 = "strict"
#         cognitive_account_id = azurerm_cognitive_account.account.id
#         base_policy_name     = "Microsoft.DefaultV2"
#         mode                 = "Blocking"
#
#         content_filter {
#           name           = "Jailbreak"
#           filter_enabled = true
#           block_enabled  = true
#           source         = "Prompt"
#         }
#
#         content_filter {
#           name           = "Indirect Attack"
#           filter_enabled = true
#           block_enabled  = true
#           source         = "Prompt"
#         }
#       }
#     bicep: |
#       { properties: { raiPolicyName: 'strict' } }
#
#       resource guard 'Microsoft.CognitiveServices/accounts/raiPolicies@2025-06-01' = {
#         parent: account
#         name: 'strict'
#         properties: {
#           basePolicyName: 'Microsoft.DefaultV2'
#           mode: 'Blocking'
#           contentFilters: [
#             { name: 'Jailbreak', enabled: true, blocking: true, source: 'Prompt' }
#             { name: 'Indirect Attack', enabled: true, blocking: true, source: 'Prompt' }
#           ]
#         }
#       }
#   equivalents:
#     - azpolicy:f3a9c2e0-7b4d-4d8f-9c3a-2e1f6b9a8d4e
#     - azreview:a9c27d9c-42bb-46bd-8c69-99a246f3389a
#   threats: ["owasp-llm:LLM01", "atlas:AML.T0051", "atlas:AML.T0054"]
package checks.azure.openai.prompt_shield

import data.lib.azure_guardrail
import data.lib.related

# Who only embeds follows no instruction. What a model can do must be said for it to be left out.
applies if not _only_embeds

_only_embeds if {
	input.properties.capabilities.embeddings == "true"
	not _answers
}

_answers if input.properties.capabilities.chatCompletion == "true"

_answers if input.properties.capabilities.completion == "true"

_answers if input.properties.capabilities.responses == "true"

compliant if {
	input.properties.raiPolicyName != ""
	count(data.azure_openai.prompt_attacks) > 0
	count(_missing) == 0
}

details contains {
	"path": "related.guarded-by[].properties.contentFilters",
	"value": attack,
	"message": concat(" ", ["does not stop the attack", attack]),
} if {
	some attack in _missing
}

_missing contains attack if {
	some attack in data.azure_openai.prompt_attacks
	not _stops(attack)
}

_stops(attack) if {
	some policy in related.targets("guarded-by")
	azure_guardrail.stops(policy, attack, ["Prompt"])
}

# METADATA
# title: Deployed models filter harm in prompts and completions
# description: |
#   A content filter that is off, only annotates, or acts on the highest severity alone lets harmful text
#   through in both directions. Each category must be enabled, blocking and strict enough, for the prompt and
#   for the completion.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry-classic/openai/how-to/content-filters
#     description: Content filters of models in Foundry
# schemas:
#   - input: schema.azure.cognitiveservices_deployment
# custom:
#   id: azure-openai-content-filter
#   types: [Microsoft.CognitiveServices/accounts/deployments]
#   severity: high
#   risk_area: model-safety
#   evidence:
#     - properties.raiPolicyName
#     - "related.guarded-by[].properties.contentFilters"
#     - "related.guarded-by[].properties.mode"
#   related: [guarded-by]
#   remediation:
#     summary: Attach a content filter policy that blocks hate, sexual, violence and self-harm from medium severity on, in prompts and completions.
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
#           name               = "Hate"
#           filter_enabled     = true
#           block_enabled      = true
#           severity_threshold = "Medium"
#           source             = "Prompt"
#         }
#
#         content_filter {
#           name               = "Hate"
#           filter_enabled     = true
#           block_enabled      = true
#           severity_threshold = "Medium"
#           source             = "Completion"
#         }
#
#         content_filter {
#           name               = "Sexual"
#           filter_enabled     = true
#           block_enabled      = true
#           severity_threshold = "Medium"
#           source             = "Prompt"
#         }
#
#         content_filter {
#           name               = "Sexual"
#           filter_enabled     = true
#           block_enabled      = true
#           severity_threshold = "Medium"
#           source             = "Completion"
#         }
#
#         content_filter {
#           name               = "Violence"
#           filter_enabled     = true
#           block_enabled      = true
#           severity_threshold = "Medium"
#           source             = "Prompt"
#         }
#
#         content_filter {
#           name               = "Violence"
#           filter_enabled     = true
#           block_enabled      = true
#           severity_threshold = "Medium"
#           source             = "Completion"
#         }
#
#         content_filter {
#           name               = "Selfharm"
#           filter_enabled     = true
#           block_enabled      = true
#           severity_threshold = "Medium"
#           source             = "Prompt"
#         }
#
#         content_filter {
#           name               = "Selfharm"
#           filter_enabled     = true
#           block_enabled      = true
#           severity_threshold = "Medium"
#           source             = "Completion"
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
#             { name: 'Hate', enabled: true, blocking: true, severityThreshold: 'Medium', source: 'Prompt' }
#             { name: 'Hate', enabled: true, blocking: true, severityThreshold: 'Medium', source: 'Completion' }
#             { name: 'Sexual', enabled: true, blocking: true, severityThreshold: 'Medium', source: 'Prompt' }
#             { name: 'Sexual', enabled: true, blocking: true, severityThreshold: 'Medium', source: 'Completion' }
#             { name: 'Violence', enabled: true, blocking: true, severityThreshold: 'Medium', source: 'Prompt' }
#             { name: 'Violence', enabled: true, blocking: true, severityThreshold: 'Medium', source: 'Completion' }
#             { name: 'Selfharm', enabled: true, blocking: true, severityThreshold: 'Medium', source: 'Prompt' }
#             { name: 'Selfharm', enabled: true, blocking: true, severityThreshold: 'Medium', source: 'Completion' }
#           ]
#         }
#       }
#   equivalents:
#     - azpolicy:930f48f9-f07e-427c-9494-52603581c6a9
#     - azreview:570e9d31-44ea-409e-a5a9-83bee922204d
#     - mdc:foundry-deployment-content-filtering
#   threats: ["owasp-llm:LLM05", "atlas:AML.T0054"]
package checks.azure.openai.content_filter

import data.lib.related

compliant if {
	input.properties.raiPolicyName != ""
	count(_required) > 0
	count(_missing) == 0
}

details contains {
	"path": "related.guarded-by[].properties.contentFilters",
	"value": item,
	"message": concat(" ", ["does not stop", lower(item.category), "in the", lower(item.source)]),
} if {
	some item in _missing
}

details contains {
	"path": "related.guarded-by[].properties.mode",
	"value": policy.properties.mode,
	"message": "hands completions over before it has judged them",
} if {
	some policy in related.targets("guarded-by")
	policy.properties.mode
	not _in_time("Completion", policy)
}

_required contains {"category": category, "source": source} if {
	some category in data.azure_openai.harm_categories
	some source in ["Prompt", "Completion"]
}

_missing contains item if {
	some item in _required
	not _stops(item)
}

_stops(item) if {
	some policy in related.targets("guarded-by")
	some filter in policy.properties.contentFilters
	lower(filter.name) == lower(item.category)
	lower(filter.source) == lower(item.source)
	filter.enabled == true
	filter.blocking == true
	filter.severityThreshold in data.azure_openai.harm_thresholds
	_in_time(item.source, policy)
}

# A prompt is judged before the model has it, whatever the mode; a policy that names none has the mode Default.
_in_time("Prompt", _)

_in_time("Completion", policy) if {
	lower(object.get(policy.properties, "mode", "Default")) in {lower(mode) | some mode in data.azure_openai.blocking_modes}
}

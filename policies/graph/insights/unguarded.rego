# METADATA
# title: Unguarded
# description: |
#   Nothing that is worth its name looks at what goes into the model and comes out of it.
# schemas:
#   - input: schema.insight
# custom:
#   id: unguarded
package graph.insights.unguarded

import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"aws-bedrock-agent-guardrail",
	"aws-bedrock-guardrail-prompt-attack",
	"aws-bedrock-guardrail-content-filters",
	"aws-bedrock-guardrail-sensitive-information",
	"azure-openai-content-filter",
	"azure-openai-prompt-shield",
	"azure-foundry-agent-jailbreak-shield",
	"azure-foundry-agent-indirect-attack-shield",
	"gcp-model-armor-blocking",
	"gcp-model-armor-prompt-injection",
	"gcp-model-armor-sdp",
}

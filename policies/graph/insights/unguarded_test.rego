package graph.insights.unguarded_test

import data.graph.insights.unguarded as insight

_finding(status) := {"check": "aws-bedrock-agent-guardrail", "title": "So it is", "status": status}

test_a_failed_check_shows_it if {
	insight.holds == {{"message": "fails: So it is", "findings": ["aws-bedrock-agent-guardrail"]}} with input as {"findings": [_finding("fail")]}
}

test_an_unknown_check_leaves_it_open if {
	input_unknown := {"findings": [_finding("unknown")]}
	count(insight.holds) == 0 with input as input_unknown
	count(insight.unknown) == 1 with input as input_unknown
}

test_other_checks_do_not_matter if {
	other := {"findings": [{"check": "some-other", "title": "Other", "status": "fail"}]}
	count(insight.holds) == 0 with input as other
	count(insight.unknown) == 0 with input as other
}

test_each_of_its_checks_shows_it if {
	every check in {
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
	} {
		count(insight.holds) == 1 with input as {"findings": [{"check": check, "title": "So it is", "status": "fail"}]}
	}
}

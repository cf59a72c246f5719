package graph.insights.holds_plain_secret_test

import data.graph.insights.holds_plain_secret as insight

_finding(status) := {"check": "code-hard-coded-key", "title": "So it is", "status": status}

test_a_failed_check_shows_it if {
	insight.holds == {{"message": "fails: So it is", "findings": ["code-hard-coded-key"]}} with input as {"findings": [_finding("fail")]}
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
		"code-hard-coded-key",
		"code-kubernetes-model-server-literal-keys",
		"code-mcp-server-literal-secret",
		"aws-ai-lambda-secrets",
		"aws-agentcore-runtime-plaintext-secrets",
		"aws-sagemaker-notebook-secrets",
		"aws-sagemaker-processing-secrets",
		"aws-sagemaker-training-secrets",
		"azure-ml-datastore-stored-keys",
	} {
		count(insight.holds) == 1 with input as {"findings": [{"check": check, "title": "So it is", "status": "fail"}]}
	}
}

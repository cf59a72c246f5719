package graph.insights.can_escalate_test

import data.graph.insights.can_escalate as insight

_finding(status) := {"check": "aws-path-agentcore-create-code-interpreter", "title": "So it is", "status": status}

test_a_failed_check_shows_it if {
	insight.holds == {{"message": "fails: So it is", "findings": ["aws-path-agentcore-create-code-interpreter"]}} with input as {"findings": [_finding("fail")]}
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
		"aws-path-agentcore-create-code-interpreter",
		"aws-path-agentcore-invoke-code-interpreter",
		"aws-path-sagemaker-create-notebook",
		"aws-path-sagemaker-create-processing-job",
		"aws-path-sagemaker-create-training-job",
		"aws-path-sagemaker-lifecycle-injection",
		"aws-path-sagemaker-presigned-notebook-url",
	} {
		count(insight.holds) == 1 with input as {"findings": [{"check": check, "title": "So it is", "status": "fail"}]}
	}
}

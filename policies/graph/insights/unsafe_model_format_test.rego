package graph.insights.unsafe_model_format_test

import data.graph.insights.unsafe_model_format as insight

_finding(status) := {"check": "code-model-file-pickled", "title": "So it is", "status": status}

test_a_failed_check_shows_it if {
	insight.holds == {{"message": "fails: So it is", "findings": ["code-model-file-pickled"]}} with input as {"findings": [_finding("fail")]}
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
		"code-model-file-pickled",
		"code-pickle-downloaded",
		"code-torch-load-weights-only",
		"code-model-remote-code",
		"code-kubernetes-model-server-remote-code",
	} {
		count(insight.holds) == 1 with input as {"findings": [{"check": check, "title": "So it is", "status": "fail"}]}
	}
}

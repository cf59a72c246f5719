package graph.insights.holds_sensitive_data_test

import data.graph.insights.holds_sensitive_data as insight

_finding(status) := {"check": "aws-bedrock-finetune-data-pii", "title": "So it is", "status": status}

test_a_failed_check_shows_it if {
	insight.holds == {{"message": "fails: So it is", "findings": ["aws-bedrock-finetune-data-pii"]}} with input as {"findings": [_finding("fail")]}
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

test_tags_show_it if {
	insight.holds == {{
		"message": "the tag Data-Classification says Confidential",
		"path": "tags.Data-Classification",
		"value": "Confidential",
	}} with input as {"findings": [], "tags": {"Data-Classification": "Confidential", "owner": "claims"}}
}

test_what_is_public_is_not_sensitive if {
	count(insight.holds) == 0 with input as {"findings": [], "tags": {"data-classification": "public"}}
}

test_each_of_its_checks_shows_it if {
	every check in {
		"aws-bedrock-finetune-data-pii",
		"aws-bedrock-kb-pii",
		"azure-grounding-sensitive-data",
	} {
		count(insight.holds) == 1 with input as {"findings": [{"check": check, "title": "So it is", "status": "fail"}]}
	}
}

test_other_tags_do_not_count if {
	count(insight.holds) == 0 with input as {"findings": [], "tags": {"owner": "Confidential"}}
}

package graph.insights.publicly_writable_test

import data.graph.insights.publicly_writable as insight

_finding(status) := {"check": "aws-ai-bucket-public-write", "title": "So it is", "status": status}

test_a_failed_check_shows_it if {
	insight.holds == {{"message": "fails: So it is", "findings": ["aws-ai-bucket-public-write"]}} with input as {"findings": [_finding("fail")]}
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

test_public_writers_of_google_show_it if {
	policy := {"bindings": [{"role": "roles/storage.objectAdmin", "members": ["allUsers"]}]}
	count(insight.holds) == 1 with input as {"findings": [], "properties": {"iamPolicy": policy}}
}

test_public_readers_do_not if {
	policy := {"bindings": [{"role": "roles/storage.objectViewer", "members": ["allUsers"]}]}
	count(insight.holds) == 0 with input as {"findings": [], "properties": {"iamPolicy": policy}}
}

test_prevention_keeps_writers_out if {
	policy := {"bindings": [{"role": "roles/storage.objectAdmin", "members": ["allUsers"]}]}
	count(insight.holds) == 0 with input as {
		"findings": [],
		"properties": {"iamPolicy": policy, "iamConfiguration": {"publicAccessPrevention": "enforced"}},
	}
}

test_buckets_that_cannot_be_judged_are_unknown if {
	count(insight.unknown) == 1 with input as {"findings": [{"check": "gcp-ai-bucket-public", "title": "Is not public", "status": "unknown"}]}
}

test_each_of_its_checks_shows_it if {
	every check in {
		"aws-ai-bucket-public-write",
	} {
		count(insight.holds) == 1 with input as {"findings": [{"check": check, "title": "So it is", "status": "fail"}]}
	}
}

test_it_says_whose_grant_and_which_finding if {
	policy := {"bindings": [{"role": "roles/storage.objectAdmin", "members": ["allUsers"]}]}
	insight.holds == {{
		"message": "allUsers has roles/storage.objectAdmin",
		"findings": ["gcp-ai-bucket-public"],
	}} with input as {"type": "storage.googleapis.com/Bucket", "findings": [], "properties": {"iamPolicy": policy}}
}

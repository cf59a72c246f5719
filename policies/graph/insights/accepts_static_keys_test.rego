package graph.insights.accepts_static_keys_test

import data.graph.insights.accepts_static_keys as insight

_finding(status) := {"check": "azure-ai-services-static-keys", "title": "So it is", "status": status}

test_a_failed_check_shows_it if {
	insight.holds == {{"message": "fails: So it is", "findings": ["azure-ai-services-static-keys"]}} with input as {"findings": [_finding("fail")]}
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
		"azure-ai-services-static-keys",
		"azure-ai-storage-shared-key",
		"azure-ai-cosmos-static-keys",
		"azure-search-static-keys",
		"azure-ml-endpoint-key-auth",
		"azure-ml-datastore-stored-keys",
		"azure-foundry-hub-storage-identity",
		"aws-bedrock-api-key-long-term",
		"gcp-gemini-api-key-unrestricted",
	} {
		count(insight.holds) == 1 with input as {"findings": [{"check": check, "title": "So it is", "status": "fail"}]}
	}
}

package graph.insights.unlogged_test

import data.graph.insights.unlogged as insight

_finding(status) := {"check": "aws-bedrock-invocation-logging", "title": "So it is", "status": status}

test_a_failed_check_shows_it if {
	insight.holds == {{"message": "fails: So it is", "findings": ["aws-bedrock-invocation-logging"]}} with input as {"findings": [_finding("fail")]}
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
		"aws-bedrock-invocation-logging",
		"aws-opensearch-logging",
		"aws-ai-bucket-access-logs",
		"aws-agentcore-browser-recording",
		"aws-sagemaker-endpoint-data-capture",
		"aws-guardduty-sagemaker",
		"azure-ai-services-diagnostic-logs",
		"azure-ai-services-threat-protection",
		"azure-ai-storage-read-logs",
		"azure-databricks-diagnostic-logs",
		"azure-ml-workspace-diagnostic-logs",
		"azure-search-diagnostic-logs",
		"azure-foundry-hub-application-insights",
		"gcp-ai-bucket-logging",
		"gcp-dialogflow-agent-logging",
		"gcp-vertex-endpoint-request-logging",
		"gcp-vertex-model-request-logging",
		"gcp-workbench-monitoring",
	} {
		count(insight.holds) == 1 with input as {"findings": [{"check": check, "title": "So it is", "status": "fail"}]}
	}
}

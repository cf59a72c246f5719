package graph.insights.allows_public_access_test

import data.graph.insights.allows_public_access as insight

_finding(status) := {"check": "aws-ai-bucket-public-read", "title": "So it is", "status": status}

test_a_failed_check_shows_it if {
	insight.holds == {{"message": "fails: So it is", "findings": ["aws-ai-bucket-public-read"]}} with input as {"findings": [_finding("fail")]}
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

_bucket(prevention) := {
	"type": "storage.googleapis.com/Bucket",
	"findings": [{"check": "gcp-ai-bucket-public", "title": "Is not public", "status": "fail"}],
	"properties": {
		"iamConfiguration": {"publicAccessPrevention": prevention},
		"iamPolicy": {"bindings": [{"role": "roles/storage.objectViewer", "members": ["allAuthenticatedUsers"]}]},
	},
}

test_a_grant_to_everybody_shows_it if {
	insight.holds == {{
		"message": "allAuthenticatedUsers has roles/storage.objectViewer",
		"findings": ["gcp-ai-bucket-public"],
	}} with input as _bucket("inherited")
}

test_what_could_become_public_is_not if {
	count(insight.holds) == 0 with input as _bucket("enforced")
	count(insight.holds) == 0 with input as object.remove(_bucket("inherited"), {"properties"})
}

test_buckets_that_cannot_be_judged_are_unknown if {
	count(insight.unknown) == 1 with input as {"findings": [{"check": "gcp-ai-bucket-public", "title": "Is not public", "status": "unknown"}]}
}

test_whoever_may_call_without_a_name_shows_it if {
	api := {"type": "Microsoft.ApiManagement/service/apis", "properties": {"subscriptionRequired": false}}
	count(insight.holds) == 1 with input as object.union(api, {"findings": []})
	service := {"type": "run.googleapis.com/Service", "properties": {"invokerIamDisabled": true}}
	count(insight.holds) == 1 with input as object.union(service, {"findings": []})
	url := {"type": "AWS::Lambda::Function", "properties": {"FunctionUrlConfigs": [{"AuthType": "NONE", "FunctionUrl": "https://a"}]}}
	count(insight.holds) == 1 with input as object.union(url, {"findings": []})
}

test_each_of_its_checks_shows_it if {
	every check in {
		"aws-ai-bucket-public-read",
		"aws-ai-bucket-public-write",
		"aws-opensearch-anonymous",
		"aws-qbusiness-anonymous-access",
		"aws-agentcore-gateway-authorizer",
		"azure-ai-storage-anonymous-blobs",
		"gcp-ai-dataset-public",
		"gcp-ai-table-public",
		"code-kubernetes-model-server-authentication",
	} {
		count(insight.holds) == 1 with input as {"findings": [{"check": check, "title": "So it is", "status": "fail"}]}
	}
}

test_grants_of_other_types_do_not_count if {
	policy := {"bindings": [{"role": "roles/storage.objectViewer", "members": ["allUsers"]}]}
	count(insight.holds) == 0 with input as {"type": "bigquery.googleapis.com/Dataset", "findings": [], "properties": {"iamPolicy": policy}}
}

package graph.insights.privileged_test

import data.graph.insights.privileged as insight

_finding(status) := {"check": "aws-ai-role-administrator", "title": "So it is", "status": status}

test_a_failed_check_shows_it if {
	insight.holds == {{"message": "fails: So it is", "findings": ["aws-ai-role-administrator"]}} with input as {"findings": [_finding("fail")]}
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

test_who_administers_is_privileged if {
	edge := {"direction": "out", "kind": "has-permission", "level": "admin", "end": {"id": "b"}}
	insight.holds == {{"message": "has admin on b"}} with input as {"kind": "identity", "findings": [], "edges": [edge]}
}

test_each_of_its_checks_shows_it if {
	every check in {
		"aws-ai-role-administrator",
		"aws-bedrock-full-access-policy",
		"aws-bedrock-wildcard-policy",
		"aws-sagemaker-full-access-policy",
		"aws-agentcore-full-access-policy",
		"aws-bedrock-kb-iam-wildcard",
		"aws-bedrock-api-key-admin",
		"aws-bedrock-finetune-role",
		"aws-bedrock-agent-action-lambda-role",
		"gcp-ai-service-account-primitive-role",
		"gcp-workbench-default-service-account",
		"gcp-vertex-custom-job-service-account",
		"gcp-vertex-pipeline-default-sa",
		"azure-foundry-agent-privileged-tools",
		"code-kubernetes-model-server-privileged",
	} {
		count(insight.holds) == 1 with input as {"findings": [{"check": check, "title": "So it is", "status": "fail"}]}
	}
}

test_other_edges_and_kinds_do_not_count if {
	edge := {"direction": "out", "kind": "has-permission", "level": "admin", "end": {"id": "b"}}
	count(insight.holds) == 0 with input as {"kind": "compute", "findings": [], "edges": [edge]}
	every change in [{"direction": "in"}, {"kind": "can-assume"}, {"level": "read"}] {
		count(insight.holds) == 0 with input as {"kind": "identity", "findings": [], "edges": [object.union(edge, change)]}
	}
}

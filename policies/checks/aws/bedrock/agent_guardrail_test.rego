package checks.aws.bedrock.agent_guardrail_test

import data.checks.aws.bedrock.agent_guardrail as check

_agent(guardrails) := {
	"properties": {"guardrailConfiguration": {"guardrailIdentifier": "abc", "guardrailVersion": "1"}},
	"related": {"guarded-by": guardrails},
}

_filter := {"type": "HATE", "inputStrength": "HIGH", "inputAction": "BLOCK", "inputEnabled": true}

_guardrail(filters) := {"id": "arn", "properties": {"contentPolicy": {"filters": filters}}}

test_a_guardrail_that_blocks_is_good if {
	check.compliant with input as _agent([_guardrail([_filter])])
}

test_no_guardrail_is_bad if {
	not check.compliant with input as {"properties": {"agentName": "a"}, "related": {}}
	not check.compliant with input as {"properties": {}, "related": {"guarded-by": []}}
}

test_a_guardrail_that_only_detects_is_bad if {
	not check.compliant with input as _agent([_guardrail([object.union(_filter, {"inputAction": "NONE"})])])
}

test_a_guardrail_that_is_not_there_is_not_good if {
	not check.compliant with input as _agent([{"id": "arn", "unresolved": true}])
	not check.compliant with input as _agent([])
}

test_an_agent_that_names_no_guardrail_is_bad_whatever_is_related if {
	every configuration in [{}, {"guardrailIdentifier": ""}] {
		not check.compliant with input as {
			"properties": {"guardrailConfiguration": configuration},
			"related": {"guarded-by": [_guardrail([_filter])]},
		}
	}
	check.compliant with input as {
		"properties": {"guardrailConfiguration": {"guardrailIdentifier": "a"}},
		"related": {"guarded-by": [_guardrail([_filter])]},
	}
}

test_what_is_unknown_is_not_good if {
	not check.compliant with input as {"properties": {}, "unknown": ["/properties/guardrailConfiguration"]}
}

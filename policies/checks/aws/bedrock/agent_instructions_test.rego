package checks.aws.bedrock.agent_instructions_test

import data.checks.aws.bedrock.agent_instructions as check

_agent(instruction) := {"properties": {"agentName": "a", "instruction": instruction}}

test_an_instruction_is_good if check.compliant with input as _agent("[redacted sha256:293ec823ec168685 length:64]")

test_no_instruction_is_bad if {
	not check.compliant with input as {"properties": {"agentName": "a"}}
	not check.compliant with input as {"properties": {}}
}

test_an_empty_instruction_is_bad if {
	not check.compliant with input as _agent("")
	not check.compliant with input as _agent("[redacted sha256:e3b0c44298fc1c14 length:0]")
}

test_missing_properties_are_not_good if {
	not check.compliant with input as {"properties": {"name": "a"}, "related": {}, "related_from": {}}
}

test_what_is_unknown_is_not_good if {
	not check.compliant with input as {"properties": {}, "unknown": ["/properties/instruction"]}
}

test_any_text_is_an_instruction if check.compliant with input as _agent("x")

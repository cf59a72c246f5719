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

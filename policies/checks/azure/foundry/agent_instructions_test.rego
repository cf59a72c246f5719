package checks.azure.foundry.agent_instructions_test

import data.checks.azure.foundry.agent_instructions as check

test_good if check.compliant with input as _agent("prompt", 30)

test_bad if not check.compliant with input as _agent("prompt", 29)

test_bad_none_at_all if not check.compliant with input as _agent("prompt", 0)

test_missing if {
	not check.compliant with input as {"properties": {"kind": "prompt"}}
	not check.compliant with input as {"properties": {"instructions_length": 300}}
}

test_unknown if not check.compliant with input as {"properties": {"kind": "prompt"}, "unknown": ["/properties/instructions_length"]}

test_not_applicable_to_agents_that_are_code if {
	not check.applies with input as _agent("hosted", 0)
	check.applies with input as _agent("prompt", 0)
}

test_edge_how_short_is_for_the_organisation_to_say if {
	not check.compliant with input as _agent("prompt", 150) with data.azure_agents.shortest_instructions as 200
}

_agent(kind, length) := {"properties": {"kind": kind, "instructions_length": length}}

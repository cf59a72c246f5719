package checks.azure.foundry.agent_connected_agents_test

import data.checks.azure.foundry.agent_connected_agents as check

test_good if check.compliant with input as _agent([_other("connected_agent", 1), _other("a2a_preview", 40)])

test_bad if not check.compliant with input as _agent([_other("connected_agent", 0)])

test_missing if {
	not check.compliant with input as _agent([{"type": "a2a"}])
	not check.compliant with input as {"properties": {}}
}

test_unknown if {
	unit := object.union(_agent([{"type": "a2a"}]), {"unknown": ["/properties/tools/0/description_length"]})
	not check.compliant with input as unit
}

test_not_applicable_to_who_calls_no_agent if {
	not check.applies with input as _agent([_other("mcp", 0)])
	not check.compliant with input as _agent([_other("mcp", 9)])
	check.applies with input as _agent([_other("a2a", 0)])
}

test_edge_one_of_two if not check.compliant with input as _agent([_other("a2a", 40), _other("connected_agent", 0)])

test_edge_other_tools_need_none if check.compliant with input as _agent([_other("a2a", 40), _other("mcp", 0)])

_agent(tools) := {"properties": {"tools": tools}}

_other(type, length) := {"type": type, "description_length": length}

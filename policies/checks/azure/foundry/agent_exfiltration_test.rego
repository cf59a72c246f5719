package checks.azure.foundry.agent_exfiltration_test

import data.checks.azure.foundry.agent_exfiltration as check

test_good_sends_and_reads_nothing if check.compliant with input as _agent([{"type": "openapi"}])

test_good_reads_and_sends_nothing if check.compliant with input as _agent([{"type": "file_search"}, {"type": "code_interpreter"}])

test_good_is_asked_before_it_sends if {
	check.compliant with input as _agent([{"type": "file_search"}, {"type": "mcp", "require_approval": "always"}])
}

test_bad if {
	unit := _agent([{"type": "file_search"}, {"type": "openapi"}])
	not check.compliant with input as unit
	check.details == {{
		"path": "properties.tools[].type",
		"value": "openapi",
		"message": "openapi can carry away what the agent reads",
	}} with input as unit
}

test_good_says_nothing_more if check.details == set() with input as _agent([{"type": "openapi"}])

test_missing if {
	not check.compliant with input as _agent([{"type": "file_search"}, {"type": "mcp"}])
	not check.compliant with input as {"properties": {}}
}

test_unknown if {
	unit := object.union(_agent([{"type": "file_search"}, {"type": "mcp"}]), {"unknown": ["/properties/tools/1/require_approval"]})
	not check.compliant with input as unit
}

test_not_applicable_without_tools if {
	not check.applies with input as _agent([])
	not check.compliant with input as _agent([])
	check.applies with input as _agent([{"type": "openapi"}])
}

test_edge_a_search_of_the_web_sends_too if not check.compliant with input as _agent([{"type": "azure_ai_search"}, {"type": "web_search"}])

test_edge_only_servers_are_held_by_approval if {
	not check.compliant with input as _agent([{"type": "file_search"}, {"type": "openapi", "require_approval": "always"}])
}

_agent(tools) := {"properties": {"tools": tools}}

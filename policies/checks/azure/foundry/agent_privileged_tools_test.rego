package checks.azure.foundry.agent_privileged_tools_test

import data.checks.azure.foundry.agent_privileged_tools as check

test_good if {
	check.compliant with input as _agent([
		{"type": "azure_ai_search"},
		{"type": "code_interpreter"},
		{"type": "openapi", "methods": ["GET"]},
		_mcp("always", ["book"]),
	])
}

test_bad if {
	unit := _agent([{"type": "azure_function"}])
	not check.compliant with input as unit
	check.details == {{
		"path": "properties.tools[].type",
		"value": "azure_function",
		"message": "azure_function can change things and nobody is asked",
	}} with input as unit
}

test_bad_methods_that_change if not check.compliant with input as _agent([{"type": "openapi", "methods": ["DELETE", "GET"]}])

test_bad_nobody_is_asked if not check.compliant with input as _agent([_mcp("never", ["book"])])

test_bad_all_of_a_server if not check.compliant with input as _agent([_mcp("always", [])])

test_missing if {
	not check.compliant with input as _agent([{"type": "openapi"}])
	not check.compliant with input as {"properties": {}}
}

test_unknown if {
	unit := object.union(_agent([{"type": "openapi"}]), {"unknown": ["/properties/tools/0/methods"]})
	not check.compliant with input as unit
}

test_not_applicable_without_tools if {
	not check.applies with input as _agent([])
	not check.compliant with input as _agent([])
	check.applies with input as _agent([{"type": "file_search"}])
}

test_edge_reading_beside_acting if not check.compliant with input as _agent([{"type": "file_search"}, {"type": "shell"}])

test_edge_only_servers_are_held_by_approval if {
	not check.compliant with input as _agent([object.union(_mcp("always", ["book"]), {"type": "azure_function"})])
	not check.compliant with input as _agent([{"type": "azure_function", "methods": ["GET"]}])
}

_agent(tools) := {"properties": {"tools": tools}}

_mcp(approval, names) := {"type": "mcp", "require_approval": approval, "allowed_tools": names}

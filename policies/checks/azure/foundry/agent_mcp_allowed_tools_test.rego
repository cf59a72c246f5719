package checks.azure.foundry.agent_mcp_allowed_tools_test

import data.checks.azure.foundry.agent_mcp_allowed_tools as check

test_good if check.compliant with input as _agent([_mcp(["find"]), {"type": "file_search"}])

test_bad if {
	unit := _agent([_mcp([])])
	not check.compliant with input as unit
	check.details == {{
		"path": "properties.tools[].allowed_tools",
		"value": "crm",
		"message": "calls every tool of crm",
	}} with input as unit
}

test_good_says_nothing_more if check.details == set() with input as _agent([_mcp(["find"])])

test_missing if {
	not check.compliant with input as _agent([{"type": "mcp"}])
	not check.compliant with input as {"properties": {}}
}

test_unknown if {
	unit := object.union(_agent([{"type": "mcp"}]), {"unknown": ["/properties/tools/0/allowed_tools"]})
	not check.compliant with input as unit
}

test_not_applicable_without_a_server if {
	not check.applies with input as _agent([{"type": "file_search"}])
	check.applies with input as _agent([_mcp([])])
}

test_edge_a_wildcard_is_no_list if not check.compliant with input as _agent([_mcp(["find"]), _mcp(["*"])])

_agent(tools) := {"properties": {"tools": tools}}

_mcp(names) := {"type": "mcp", "server_label": "crm", "allowed_tools": names}

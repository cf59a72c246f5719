package checks.azure.foundry.agent_mcp_approval_test

import data.checks.azure.foundry.agent_mcp_approval as check

test_good if {
	check.compliant with input as _agent([_mcp({"require_approval": "always"})])
	check.compliant with input as _agent([_mcp({"require_approval": "selected", "allowed_tools": ["book"], "always_tools": ["book"]})])
}

test_bad if {
	unit := _agent([_mcp({"require_approval": "never"})])
	not check.compliant with input as unit
	check.details == {{
		"path": "properties.tools[].require_approval",
		"value": "crm",
		"message": "nobody approves calls of crm",
	}} with input as unit
}

test_missing if {
	not check.compliant with input as _agent([_mcp({})])
	not check.compliant with input as {"properties": {}}
}

test_unknown if {
	unit := object.union(_agent([_mcp({})]), {"unknown": ["/properties/tools/0/require_approval"]})
	not check.compliant with input as unit
}

test_not_applicable_without_a_server if {
	not check.applies with input as _agent([{"type": "file_search"}])
	not check.applies with input as {"properties": {}}
	check.applies with input as _agent([_mcp({})])
}

test_edge_one_server_of_two if {
	unit := _agent([_mcp({"require_approval": "always"}), _mcp({"require_approval": "never"})])
	not check.compliant with input as unit
}

_agent(tools) := {"properties": {"tools": tools}}

_mcp(facts) := object.union({"type": "mcp", "server_label": "crm"}, facts)

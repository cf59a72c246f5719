package lib.azure_agent_test

import data.lib.azure_agent

test_tools_of_servers_are_told_apart if {
	tools := [{"type": "mcp", "name": "a"}, {"type": "openapi"}]
	azure_agent.mcp_tools == [{"type": "mcp", "name": "a"}] with input as {"properties": {"tools": tools}}
	azure_agent.mcp_tools == [] with input as {"properties": {}}
}

test_always_asks_and_never_does_not if {
	azure_agent.asks({"require_approval": "always"})
	not azure_agent.asks({"require_approval": "never", "allowed_tools": ["a"], "always_tools": ["a"]})
	not azure_agent.asks({})
}

test_selected_asks_where_each_allowed_tool_is_asked_about if {
	azure_agent.asks({"require_approval": "selected", "allowed_tools": ["a", "b"], "always_tools": ["b", "a"]})
	not azure_agent.asks({"require_approval": "selected", "allowed_tools": ["a", "b"], "always_tools": ["a"]})
	not azure_agent.asks({"require_approval": "selected", "allowed_tools": [], "always_tools": ["a"]})
	not azure_agent.asks({"require_approval": "selected", "always_tools": ["a"]})
}

test_policy_may_let_tools_be_called_unasked if {
	tool := {"require_approval": "selected", "allowed_tools": ["find"], "always_tools": []}
	not azure_agent.asks(tool)
	azure_agent.asks(tool) with data.azure_agents.tools_without_approval as ["find"]
}

test_a_list_limits_but_for_a_wildcard if {
	azure_agent.is_limited({"allowed_tools": ["find"]})
	not azure_agent.is_limited({"allowed_tools": []})
	not azure_agent.is_limited({"allowed_tools": ["find", "*"]})
	not azure_agent.is_limited({})
}

test_only_safe_methods_read_only if {
	azure_agent.only_reads({"methods": ["GET"]})
	azure_agent.only_reads({"methods": ["GET", "HEAD"]})
	not azure_agent.only_reads({"methods": ["GET", "POST"]})
	not azure_agent.only_reads({"methods": []})
	not azure_agent.only_reads({})
}

package graph.insights.untrusted_input_tool_test

import data.graph.insights.untrusted_input_tool as insight

_finding(status) := {"check": "azure-foundry-agent-indirect-attack-shield", "title": "So it is", "status": status}

test_a_failed_check_shows_it if {
	insight.holds == {{"message": "fails: So it is", "findings": ["azure-foundry-agent-indirect-attack-shield"]}} with input as {"findings": [_finding("fail")]}
}

test_an_unknown_check_leaves_it_open if {
	input_unknown := {"findings": [_finding("unknown")]}
	count(insight.holds) == 0 with input as input_unknown
	count(insight.unknown) == 1 with input as input_unknown
}

test_other_checks_do_not_matter if {
	other := {"findings": [{"check": "some-other", "title": "Other", "status": "fail"}]}
	count(insight.holds) == 0 with input as other
	count(insight.unknown) == 0 with input as other
}

test_a_foreign_server_shows_it if {
	count(insight.holds) == 1 with input as {"kind": "ai-agent", "findings": [], "properties": {"tools": [{"type": "mcp"}, {"type": "code_interpreter"}]}}
}

test_each_of_its_checks_shows_it if {
	every check in {
		"azure-foundry-agent-indirect-attack-shield",
		"aws-agentcore-browser-network",
	} {
		count(insight.holds) == 1 with input as {"findings": [{"check": check, "title": "So it is", "status": "fail"}]}
	}
}

test_it_says_which_tool if {
	insight.holds == {{
		"message": "the tool mcp reads what others write",
		"path": "properties.tools",
		"value": "mcp",
	}} with input as {"kind": "ai-agent", "findings": [], "properties": {"tools": [{"type": "mcp"}]}}
}

test_own_tools_and_other_agents_bring_nothing_in if {
	tools := [{"type": "code_interpreter"}, {"type": "a2a_preview"}]
	count(insight.holds) == 0 with input as {"kind": "ai-agent", "findings": [], "properties": {"tools": tools}}
}

test_tools_of_what_is_no_agent_do_not_count if {
	count(insight.holds) == 0 with input as {"kind": "compute", "findings": [], "properties": {"tools": [{"type": "mcp"}]}}
}

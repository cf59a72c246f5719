package checks.azure.foundry.agent_indirect_attack_shield_test

import data.checks.azure.foundry.agent_indirect_attack_shield as check

test_good if {
	check.compliant with input as _agent("mcp", "Indirect Attack", true)
	check.applies with input as _agent("mcp", "Indirect Attack", true)
}

test_bad if not check.compliant with input as _agent("mcp", "Jailbreak", true)

test_missing if {
	not check.compliant with input as {"properties": {"tools": [{"type": "mcp"}]}, "related": {"guarded-by": []}}
	not check.compliant with input as {"properties": {}, "related": {}}
}

test_unknown if {
	unit := {"properties": {"tools": [{"type": "mcp"}]}, "related": {"guarded-by": [{"id": "p", "unresolved": true}]}}
	not check.compliant with input as unit
}

test_not_applicable_to_who_reads_nothing_foreign if {
	not check.applies with input as _agent("code_interpreter", "Indirect Attack", true)
	not check.compliant with input as _agent("code_interpreter", "Indirect Attack", true)
	not check.applies with input as {"properties": {"tools": []}}
}

test_edge_detecting_is_not_blocking if not check.compliant with input as _agent("openapi", "Indirect Attack", false)

_agent(type, attack, blocking) := {
	"properties": {"tools": [{"type": type}]},
	"related": {"guarded-by": [{"id": "p", "properties": {"contentFilters": [{
		"name": attack,
		"source": "PostToolCall",
		"enabled": true,
		"blocking": blocking,
	}]}}]},
}

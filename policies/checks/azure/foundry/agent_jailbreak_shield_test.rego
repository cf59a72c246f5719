package checks.azure.foundry.agent_jailbreak_shield_test

import data.checks.azure.foundry.agent_jailbreak_shield as check

test_good if check.compliant with input as _agent("Jailbreak", true)

test_bad if not check.compliant with input as _agent("Indirect Attack", true)

test_missing if {
	not check.compliant with input as {"properties": {}, "related": {"guarded-by": []}}
	not check.compliant with input as {"properties": {}}
}

test_unknown if not check.compliant with input as {"properties": {}, "related": {"guarded-by": [{"id": "p", "unresolved": true}]}}

test_edge_detecting_is_not_blocking if not check.compliant with input as _agent("Jailbreak", false)

_agent(attack, blocking) := {"properties": {}, "related": {"guarded-by": [{"id": "p", "properties": {"contentFilters": [{
	"name": attack,
	"source": "Prompt",
	"enabled": true,
	"blocking": blocking,
}]}}]}}

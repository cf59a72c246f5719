package lib.azure_agent_guard_test

import data.lib.azure_agent_guard

test_a_guardrail_must_look_where_the_attack_comes_from if {
	azure_agent_guard.stops("Jailbreak") with input as _guarded("Jailbreak", "Prompt")
	azure_agent_guard.stops("Indirect Attack") with input as _guarded("Indirect Attack", "PostToolCall")
	not azure_agent_guard.stops("Jailbreak") with input as _guarded("Jailbreak", "PostToolCall")
	not azure_agent_guard.stops("Other") with input as _guarded("Other", "Prompt")
	not azure_agent_guard.stops("Jailbreak") with input as {"properties": {}}
}

_guarded(name, source) := {"related": {"guarded-by": [{"id": "p", "properties": {"contentFilters": [{
	"name": name,
	"source": source,
	"enabled": true,
	"blocking": true,
}]}}]}}

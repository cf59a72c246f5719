package lib.azure_guardrail_test

import data.lib.azure_guardrail

_filter := {"name": "Jailbreak", "source": "Prompt", "enabled": true, "blocking": true}

test_a_blocking_filter_stops_its_attack_in_any_case if {
	azure_guardrail.stops(_policy({}), "Jailbreak", ["Prompt"])
	azure_guardrail.stops(_policy({"name": "jailbreak", "source": "prompt"}), "JAILBREAK", ["PostToolCall", "PROMPT"])
}

test_other_attacks_and_sources_are_not_stopped if {
	not azure_guardrail.stops(_policy({}), "Indirect Attack", ["Prompt"])
	not azure_guardrail.stops(_policy({"source": "Completion"}), "Jailbreak", ["Prompt"])
	not azure_guardrail.stops(_policy({}), "Jailbreak", [])
}

test_detecting_stops_nothing if {
	not azure_guardrail.stops(_policy({"blocking": false}), "Jailbreak", ["Prompt"])
	not azure_guardrail.stops(_policy({"enabled": false}), "Jailbreak", ["Prompt"])
	not azure_guardrail.stops({"id": "p", "unresolved": true}, "Jailbreak", ["Prompt"])
}

_policy(changes) := {"properties": {"contentFilters": [object.union(_filter, changes)]}}

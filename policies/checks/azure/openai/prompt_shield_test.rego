package checks.azure.openai.prompt_shield_test

import data.checks.azure.openai.prompt_shield as check

test_good if check.compliant with input as _deployment([_shield("Jailbreak", true), _shield("Indirect Attack", true)])

test_bad_one_is_missing if not check.compliant with input as _deployment([_shield("Jailbreak", true)])

test_missing if {
	not check.compliant with input as {"properties": {}, "related": {}}
	not check.compliant with input as {"properties": {"raiPolicyName": "p"}, "related": {"guarded-by": []}}
}

test_unknown if {
	unit := {"properties": {"raiPolicyName": "p"}, "related": {"guarded-by": [{"id": "p", "unresolved": true}]}}
	not check.compliant with input as unit
}

test_edge_detecting_is_not_blocking if {
	unit := _deployment([_shield("Jailbreak", true), _shield("Indirect Attack", false)])
	not check.compliant with input as unit
	check.details == {{
		"path": "related.guarded-by[].properties.contentFilters",
		"value": "Indirect Attack",
		"message": "does not stop the attack Indirect Attack",
	}} with input as unit
}

test_not_applicable_to_what_only_embeds if {
	not check.applies with input as {"properties": {"capabilities": {"embeddings": "true"}}}
}

test_applies_to_what_answers_or_does_not_say if {
	check.applies with input as {"properties": {"capabilities": {"embeddings": "true", "chatCompletion": "true"}}}
	check.applies with input as {"properties": {"capabilities": {"embeddings": "true", "responses": "true"}}}
	check.applies with input as {"properties": {"capabilities": {"embeddings": "false"}}}
	check.applies with input as {"properties": {"capabilities": {}}}
	check.applies with input as {"properties": {}}
}

_deployment(filters) := {
	"properties": {"raiPolicyName": "p"},
	"related": {"guarded-by": [{"id": "p", "properties": {"contentFilters": filters}}]},
}

_shield(name, blocking) := {"name": name, "source": "Prompt", "enabled": true, "blocking": blocking}

test_a_deployment_that_names_no_policy_is_bad_whatever_is_related if {
	unit := _deployment([_shield("Jailbreak", true), _shield("Indirect Attack", true)])
	not check.compliant with input as object.union(unit, {"properties": {"raiPolicyName": ""}})
	not check.compliant with input as object.remove(unit, ["properties"])
}

test_where_nothing_is_demanded_nothing_is_good if {
	not check.compliant with input as _deployment([]) with data.azure_openai.prompt_attacks as []
	check.compliant with input as _deployment([_shield("Jailbreak", true)]) with data.azure_openai.prompt_attacks as ["Jailbreak"]
}

test_shields_of_answers_and_those_that_are_off_do_not_count if {
	every change in [{"source": "Completion"}, {"enabled": false}] {
		shields := [object.union(_shield(name, true), change) | some name in ["Jailbreak", "Indirect Attack"]]
		not check.compliant with input as _deployment(shields)
	}
}

test_applies_to_what_completes if {
	check.applies with input as {"properties": {"capabilities": {"embeddings": "true", "completion": "true"}}}
	not check.applies with input as {"properties": {"capabilities": {"embeddings": "true", "completion": "false"}}}
}

package checks.aws.bedrock.guardrail_prompt_attack_test

import data.checks.aws.bedrock.guardrail_prompt_attack as check

_limits := {"prompt_attack_strengths": ["HIGH"]}

_filter := {"type": "PROMPT_ATTACK", "inputStrength": "HIGH", "outputStrength": "NONE", "inputAction": "BLOCK", "inputEnabled": true}

_unit(filters) := {"properties": {"contentPolicy": {"filters": filters}}}

test_blocking_at_high_is_good if {
	check.compliant with input as _unit([{"type": "HATE"}, _filter]) with data.guardrails as _limits
}

test_a_weak_filter_is_bad_and_named if {
	weak := _unit([object.union(_filter, {"inputStrength": "LOW"})])
	not check.compliant with input as weak with data.guardrails as _limits
	found := check.details with input as weak with data.guardrails as _limits
	{detail.path | some detail in found} == {"properties.contentPolicy.filters[0]"}
}

test_a_strong_filter_that_only_detects_is_bad if {
	not check.compliant with input as _unit([object.union(_filter, {"inputAction": "NONE"})]) with data.guardrails as _limits
	not check.compliant with input as _unit([object.union(_filter, {"inputEnabled": false})]) with data.guardrails as _limits
}

test_other_filters_do_not_count if {
	not check.compliant with input as _unit([object.union(_filter, {"type": "HATE"})]) with data.guardrails as _limits
}

test_no_filters_are_not_good if {
	not check.compliant with input as {"properties": {}} with data.guardrails as _limits
	not check.compliant with input as _unit([]) with data.guardrails as _limits
}

test_the_demanded_strength_is_data if {
	check.compliant with input as _unit([object.union(_filter, {"inputStrength": "MEDIUM"})])
		with data.guardrails as {"prompt_attack_strengths": ["MEDIUM", "HIGH"]}
}

test_only_filters_of_prompt_attacks_are_named if {
	found := check.details with input as _unit([{"type": "HATE", "inputStrength": "LOW"}]) with data.guardrails as _limits
	found == set()
}

test_what_is_unknown_is_not_good if {
	not check.compliant with input as {"properties": {}, "unknown": ["/properties/contentPolicy"]}
}

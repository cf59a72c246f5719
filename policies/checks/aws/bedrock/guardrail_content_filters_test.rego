package checks.aws.bedrock.guardrail_content_filters_test

import data.checks.aws.bedrock.guardrail_content_filters as check

_limits := {"harm_categories": ["HATE", "VIOLENCE"], "harm_strengths": ["MEDIUM", "HIGH"]}

_filter(type) := {
	"type": type,
	"inputStrength": "MEDIUM",
	"outputStrength": "HIGH",
	"inputAction": "BLOCK",
	"outputAction": "BLOCK",
	"inputEnabled": true,
	"outputEnabled": true,
}

_unit(filters) := {"properties": {"contentPolicy": {"filters": filters}}}

test_every_category_blocked_is_good if {
	check.compliant with input as _unit([_filter("HATE"), _filter("VIOLENCE")]) with data.guardrails as _limits
}

test_a_category_left_out_is_bad_and_named if {
	unit := _unit([_filter("HATE")])
	not check.compliant with input as unit with data.guardrails as _limits
	found := check.details with input as unit with data.guardrails as _limits
	{detail.value | some detail in found} == {"VIOLENCE"}
}

test_answers_let_through_are_bad if {
	weak := object.union(_filter("VIOLENCE"), {"outputStrength": "NONE"})
	not check.compliant with input as _unit([_filter("HATE"), weak]) with data.guardrails as _limits
}

test_nothing_is_not_good if {
	not check.compliant with input as {"properties": {}} with data.guardrails as _limits
	not check.compliant with input as {"properties": {}} with data.guardrails as {"harm_categories": [], "harm_strengths": []}
}

test_prompts_let_through_are_bad if {
	weak := object.union(_filter("VIOLENCE"), {"inputStrength": "NONE"})
	unit := _unit([_filter("HATE"), weak])
	not check.compliant with input as unit with data.guardrails as _limits
	found := check.details with input as unit with data.guardrails as _limits
	{detail.path | some detail in found} == {"properties.contentPolicy.filters"}
}

test_one_category_may_be_all_that_is_demanded if {
	check.compliant with input as _unit([_filter("HATE")])
		with data.guardrails as {"harm_categories": ["HATE"], "harm_strengths": ["MEDIUM", "HIGH"]}
}

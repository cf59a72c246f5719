package checks.code.models.retired_test

import data.checks.code.models.retired as check

_retirements := {"openai": {"gpt-old": "2025-06-06"}}

_use(provider, model) := {"properties": {"provider": provider, "model": model}}

test_a_model_that_is_served_is_good if {
	check.applies with input as _use("openai", "gpt-new") with data.source.retirements as _retirements
	check.compliant with input as _use("openai", "gpt-new") with data.source.retirements as _retirements
}

test_a_model_that_is_retired_is_bad if {
	not check.compliant with input as _use("openai", "gpt-old") with data.source.retirements as _retirements
	some detail in check.details with input as _use("openai", "gpt-old") with data.source.retirements as _retirements
	contains(detail.message, "2025-06-06")
}

# The same model may be served elsewhere, longer.
test_of_other_providers_nothing_is_known if {
	not check.applies with input as _use("azure", "gpt-old") with data.source.retirements as _retirements
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {"provider": "openai"}} with data.source.retirements as _retirements
	not check.compliant with input as _use("openai", true) with data.source.retirements as _retirements
	not check.compliant with input as {"properties": {}}
}

test_details_name_the_model if {
	found := check.details with input as _use("openai", "gpt-old") with data.source.retirements as _retirements
	{[detail.path, detail.value] | some detail in found} == {["properties.model", "gpt-old"]}
}

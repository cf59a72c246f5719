package checks.gcp.model_armor.prompt_injection_test

import data.checks.gcp.model_armor.prompt_injection as check

_with(value) := {"properties": {"filterConfig": {"piAndJailbreakFilterSettings": {"filterEnforcement": value}}}}

test_an_enabled_filter_is_good if check.compliant with input as _with("ENABLED")

test_a_disabled_filter_is_bad if {
	not check.compliant with input as _with("DISABLED")
	not check.compliant with input as _with("FILTER_ENFORCEMENT_UNSPECIFIED")
}

# How sure the filter has to be says nothing while it is off.
test_a_confidence_alone_is_bad if {
	not check.compliant with input as {"properties": {"filterConfig": {"piAndJailbreakFilterSettings": {"confidenceLevel": "LOW_AND_ABOVE"}}}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {}
	not check.compliant with input as {"properties": {"filterConfig": {}}}
	not check.compliant with input as _with(true)
}

test_edge_another_filter_is_no_substitute if {
	filters := {"maliciousUriFilterSettings": {"filterEnforcement": "ENABLED"}, "piAndJailbreakFilterSettings": {"filterEnforcement": "DISABLED"}}
	not check.compliant with input as {"properties": {"filterConfig": filters}}
}

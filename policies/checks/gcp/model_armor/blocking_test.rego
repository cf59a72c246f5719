package checks.gcp.model_armor.blocking_test

import data.checks.gcp.model_armor.blocking as check

_with(value) := {"properties": {"templateMetadata": {"enforcementType": value}}}

test_blocking_is_good if {
	check.compliant with input as _with("INSPECT_AND_BLOCK")
	check.compliant with input as _with("ENFORCEMENT_TYPE_UNSPECIFIED")
}

test_inspecting_alone_is_bad if not check.compliant with input as _with("INSPECT_ONLY")

test_what_is_not_known_is_not_good if {
	not check.compliant with input as _with("SOMETHING_NEW")
	not check.compliant with input as _with("")
	not check.compliant with input as _with(true)
}

# A log of what was found is no block.
test_a_log_is_no_block if {
	not check.compliant with input as {"properties": {"templateMetadata": {"logSanitizeOperations": true}}}
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {}
}

# Filters find; whether anything follows from that is said elsewhere.
test_edge_filters_that_only_inspect_block_nothing if {
	template := {
		"filterConfig": {"piAndJailbreakFilterSettings": {"filterEnforcement": "ENABLED"}},
		"templateMetadata": {"enforcementType": "INSPECT_ONLY"},
	}
	not check.compliant with input as {"properties": template}
}

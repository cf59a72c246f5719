package checks.code.packages.pinned_test

import data.checks.code.packages.pinned as check

test_one_version_is_good if {
	check.compliant with input as {"properties": {"name": "openai", "locked": true, "version": "1.50.0"}}
}

test_a_range_or_nothing_is_bad if {
	not check.compliant with input as {"properties": {"name": "openai", "locked": false, "range": ">=1"}}
	not check.compliant with input as {"properties": {"name": "openai", "locked": false}}
	some detail in check.details with input as {"properties": {"name": "openai", "locked": false, "range": ">=1"}}
	detail.value == ">=1"
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"locked": "true"}}
}

test_details_are_there_only_for_what_is_not_locked if {
	check.details == {{
		"path": "properties.range",
		"value": "all there are",
		"message": "openai may be any version of all there are",
	}} with input as {"properties": {"name": "openai", "locked": false}}
	count(check.details) == 0 with input as {"properties": {"name": "openai", "locked": true, "range": ">=1"}}
}

# The version that was found is what came this time; what is locked comes next time as well.
test_edge_a_version_is_no_lock_and_a_range_may_be_locked if {
	not check.compliant with input as {"properties": {"name": "openai", "locked": false, "version": "1.50.0", "range": "~=1.50"}}
	check.compliant with input as {"properties": {"name": "openai", "locked": true, "version": "1.50.0", "range": "~=1.50"}}
}

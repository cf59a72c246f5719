package checks.gcp.workbench.idle_shutdown_test

import data.checks.gcp.workbench.idle_shutdown as check

_instance(metadata) := {"properties": {"gceSetup": {"metadata": metadata}}}

_good := {"idle-timeout-seconds": "10800", "enable-guest-attributes": "TRUE"}

test_a_short_timeout_is_good if {
	check.compliant with input as _instance(_good)
	check.compliant with input as _instance(object.union(_good, {"idle-timeout-seconds": 3600}))
}

# An empty value is how Google spells never.
test_no_timeout_is_bad if {
	not check.compliant with input as _instance(object.union(_good, {"idle-timeout-seconds": ""}))
	not check.compliant with input as _instance(object.union(_good, {"idle-timeout-seconds": "0"}))
}

test_a_long_timeout_is_bad if {
	not check.compliant with input as _instance(object.union(_good, {"idle-timeout-seconds": "31536000"}))
}

test_a_timer_that_cannot_run_is_bad if {
	not check.compliant with input as _instance(object.union(_good, {"enable-guest-attributes": "false"}))
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as _instance({"enable-guest-attributes": "true"})
	not check.compliant with input as _instance(object.union(_good, {"idle-timeout-seconds": "soon"}))
	not check.compliant with input as {"properties": {}}
}

test_the_shortest_and_the_longest_timeout_are_good if {
	check.compliant with input as _instance(object.union(_good, {"idle-timeout-seconds": "1"}))
	check.compliant with input as _instance(object.union(_good, {"idle-timeout-seconds": "60"}))
		with data.workbench.longest_idle_seconds as 60
}

package checks.gcp.workbench.upgrade_schedule_test

import data.checks.gcp.workbench.upgrade_schedule as check

_instance(value) := {"properties": {"gceSetup": {"metadata": {"notebook-upgrade-schedule": value}}}}

test_a_schedule_is_good if check.compliant with input as _instance("00 19 * * MON")

test_no_schedule_is_bad if {
	not check.compliant with input as _instance("")
	not check.compliant with input as {"properties": {"gceSetup": {"metadata": {"version": "135"}}}}
}

# Updates of the system leave the notebook software as it is.
test_system_updates_are_not_enough if {
	not check.compliant with input as {"properties": {"gceSetup": {"metadata": {"install-unattended-upgrades": "true"}}}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as _instance("true")
	not check.compliant with input as _instance(5)
	not check.compliant with input as {"properties": {}}
}

# Spaces around and between the fields are of no account; their number is.
test_edge_a_schedule_has_five_fields if {
	check.compliant with input as _instance("  0  3 1 * * ")
	not check.compliant with input as _instance("0 3 1 *")
	not check.compliant with input as _instance("0 3 1 * * 2026")
}

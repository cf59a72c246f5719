package checks.gcp.workbench.root_access_test

import data.checks.gcp.workbench.root_access as check

_instance(value) := {"properties": {"gceSetup": {"metadata": {"notebook-disable-root": value}}}}

test_root_taken_away_is_good if {
	check.compliant with input as _instance("true")
	check.compliant with input as _instance("TRUE")
	check.compliant with input as _instance(true)
}

test_root_is_bad if {
	not check.compliant with input as _instance("false")
	not check.compliant with input as _instance("")
}

# Other switches of the notebook do not take root away.
test_a_missing_terminal_is_not_enough if {
	not check.compliant with input as {"properties": {"gceSetup": {"metadata": {"notebook-disable-terminal": "true"}}}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _instance(["true"])
	not check.compliant with input as _instance("not true")
}

# Tags and labels of the same name switch nothing.
test_edge_the_switch_is_one_of_the_metadata if {
	not check.compliant with input as {"properties": {"gceSetup": {"tags": ["notebook-disable-root"], "metadata": {}}}}
	not check.compliant with input as {"properties": {"labels": {"notebook-disable-root": "true"}}}
}

package checks.gcp.model_armor.sensitive_data_test

import data.checks.gcp.model_armor.sensitive_data as check

_with(settings) := {"properties": {"filterConfig": {"sdpSettings": settings}}}

test_the_basic_filter_is_good if check.compliant with input as _with({"basicConfig": {"filterEnforcement": "ENABLED"}})

test_a_template_is_good if {
	check.compliant with input as _with({"advancedConfig": {"inspectTemplate": "projects/p/locations/l/inspectTemplates/t"}})
}

test_a_filter_that_is_off_is_bad if {
	not check.compliant with input as _with({"basicConfig": {"filterEnforcement": "DISABLED"}})
}

# The settings are there, and look for nothing.
test_settings_that_look_for_nothing_are_bad if {
	not check.compliant with input as _with({"basicConfig": {}})
	not check.compliant with input as _with({"advancedConfig": {"inspectTemplate": ""}})
	not check.compliant with input as _with({"advancedConfig": {"deidentifyTemplate": "projects/p/locations/l/deidentifyTemplates/t"}})
}

test_what_is_missing_is_not_good if {
	not check.compliant with input as {}
	not check.compliant with input as {"properties": {"filterConfig": {}}}
	not check.compliant with input as _with(true)
}

package checks.code.packages.vulnerable_test

import data.checks.code.packages.vulnerable as check

_package(advisories) := {"properties": {"name": "mlflow", "version": "2.2.0", "advisories": advisories}}

_critical := {"id": "CVE-2023-1176", "severity": "critical", "score": 9.8, "fixed": "2.2.2"}

_low := {"id": "CVE-1", "severity": "low", "fixed": "3"}

test_none_is_good if {
	check.compliant with input as _package([])
}

test_those_below_the_threshold_are_good if {
	check.compliant with input as _package([_low])
}

test_one_at_the_threshold_is_bad if {
	not check.compliant with input as _package([_low, _critical])
}

test_one_that_nobody_rated_is_bad if {
	not check.compliant with input as _package([{"id": "PYSEC-1", "fixed": "3"}])
}

test_one_that_nobody_rated_is_good_where_data_say_so if {
	check.compliant with input as _package([{"id": "PYSEC-1", "fixed": "3"}]) with data.advisories.unrated as false
}

test_what_is_not_known_is_not_good if {
	not check.compliant with input as {"properties": {"version": "2.2.0"}}
}

test_the_threshold_is_data if {
	not check.compliant with input as _package([_low]) with data.advisories.severities as ["low"]
}

test_details_say_which_and_what_mends_it if {
	check.details == {{
		"path": "properties.advisories[]",
		"value": "CVE-2023-1176",
		"message": "CVE-2023-1176 (critical) hits 2.2.0, fixed in 2.2.2",
	}} with input as _package([_low, _critical])
}

test_details_say_where_nothing_mends_it if {
	check.details == {{
		"path": "properties.advisories[]",
		"value": "PYSEC-1",
		"message": "PYSEC-1 (not rated) hits 2.2.0, and no version mends it",
	}} with input as _package([{"id": "PYSEC-1"}])
}

test_details_say_that_nobody_rated_it if {
	found := check.details with input as _package([{"id": "PYSEC-1", "fixed": "3"}])
	{detail.message | some detail in found} == {"PYSEC-1 (not rated) hits 2.2.0, fixed in 3"}
}

test_details_say_how_bad_what_nothing_mends_is if {
	found := check.details with input as _package([{"id": "CVE-2", "severity": "critical"}])
	{detail.message | some detail in found} == {"CVE-2 (critical) hits 2.2.0, and no version mends it"}
}

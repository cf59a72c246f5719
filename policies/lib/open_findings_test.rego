package lib.open_findings_test

import data.lib.open_findings

_input := {"findings": [
	{"check": "a-b", "title": "Doors are locked", "status": "fail"},
	{"check": "c-d", "title": "Windows are locked", "status": "unknown"},
	{"check": "e-f", "title": "Gates are locked", "status": "fail"},
]}

test_each_failed_check_is_a_reason if {
	open_findings.failed({"a-b", "c-d"}) == {{"message": "fails: Doors are locked", "findings": ["a-b"]}} with input as _input
}

test_what_nobody_knows_is_no_failure if {
	open_findings.undecided({"a-b", "c-d"}) == {{"message": "cannot be judged: Windows are locked"}} with input as _input
}

test_of_other_checks_nobody_asks if {
	count(open_findings.undecided({"a-b"})) == 0 with input as _input
}

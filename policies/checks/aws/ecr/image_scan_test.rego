package checks.aws.ecr.image_scan_test

import data.checks.aws.ecr.image_scan as check

_unit(on_push, type, frequencies) := {
	"properties": {
		"repositoryName": "a",
		"imageScanningConfiguration": {"scanOnPush": on_push},
		"registryScanning": {"scanType": type, "scanFrequencies": frequencies},
	},
	"related_from": {"runs": [{"id": "model"}]},
}

_ruled(has_rules) := {"properties": {
	"imageScanningConfiguration": {"scanOnPush": true},
	"registryScanning": {"scanType": "BASIC", "hasRules": has_rules, "scanFrequencies": []},
}}

test_a_rule_that_covers_it_is_good if {
	check.compliant with input as _unit(false, "ENHANCED", ["CONTINUOUS_SCAN"])
	check.compliant with input as _unit(false, "ENHANCED", ["SCAN_ON_PUSH"])
	check.compliant with input as _unit(false, "BASIC", ["SCAN_ON_PUSH"])
	check.compliant with input as _unit(false, "BASIC", ["MANUAL", "SCAN_ON_PUSH"])
}

test_its_own_switch_is_good_while_the_registry_scans_in_the_basic_way if {
	check.compliant with input as _unit(true, "BASIC", [])
	check.compliant with input as {"properties": {"imageScanningConfiguration": {"scanOnPush": true}}}
}

test_no_scan_is_bad if {
	not check.compliant with input as _unit(false, "BASIC", [])
	not check.compliant with input as _unit(false, "ENHANCED", [])
}

test_by_hand_is_no_scan if not check.compliant with input as _unit(false, "BASIC", ["MANUAL"])

test_under_enhanced_scanning_its_own_switch_is_bad if {
	not check.compliant with input as _unit(true, "ENHANCED", [])
	not check.compliant with input as _unit(true, "ENHANCED", ["MANUAL"])
}

test_where_the_registry_has_rules_its_own_switch_is_bad if {
	not check.compliant with input as _ruled(true)
	check.compliant with input as _ruled(false)
}

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"imageScanningConfiguration": {}}}
}

test_a_repository_that_no_ai_runs_is_not_judged if {
	check.applies with input as _unit(false, "BASIC", [])
	not check.applies with input as {"properties": {}, "related_from": {"runs": []}}
	not check.applies with input as {"properties": {}}
}

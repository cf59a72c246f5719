package checks.azure.storage.read_logs_test

import data.checks.azure.storage.read_logs as check

test_good if {
	every log in [{"category": "StorageRead"}, {"categoryGroup": "audit"}, {"categoryGroup": "allLogs"}] {
		check.compliant with input as _unit([object.union(log, {"enabled": true})])
	}
}

test_bad if not check.compliant with input as _unit([])

test_missing if {
	not check.compliant with input as {"related": {}}
	not check.compliant with input as {"related": {"logs-to": [{"properties": {}}]}}
}

test_unknown if not check.compliant with input as {"related": {"logs-to": [{"id": "x", "unresolved": true}]}}

test_not_applicable_to_other_storage if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	check.applies with input as {"properties": {}, "related_from": {"grounded-on": [{"id": "a"}]}}
}

test_not_applicable_to_file_shares if {
	not check.applies with input as {"properties": {"kind": "FileStorage"}, "related_from": {"reads": [{"id": "a"}]}}
}

test_edge_writes_are_no_reads if {
	not check.compliant with input as _unit([{"category": "StorageWrite", "enabled": true}])
	not check.compliant with input as _unit([
		{"category": "StorageWrite", "enabled": true},
		{"category": "StorageRead", "enabled": false},
	])
}

_unit(logs) := {"related": {"logs-to": [{"properties": {"logs": logs, "workspaceId": "/w"}}]}}

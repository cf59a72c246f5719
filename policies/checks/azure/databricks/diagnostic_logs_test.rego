package checks.azure.databricks.diagnostic_logs_test

import data.checks.azure.databricks.diagnostic_logs as check

test_good if check.compliant with input as _unit({"logs": [{"categoryGroup": "audit", "enabled": true}], "workspaceId": "/w"})

test_good_one_of_two if {
	settings := [_setting({"logs": []}), _setting({"logs": [{"category": "Audit", "enabled": true}], "storageAccountId": "/s"})]
	check.compliant with input as {"related": {"logs-to": settings}}
}

test_bad_no_setting if not check.compliant with input as {"related": {"logs-to": []}}

test_missing if {
	not check.compliant with input as {"related": {}}
	not check.compliant with input as _unit({})
}

test_unknown if not check.compliant with input as {"related": {"logs-to": [{"id": "x", "unresolved": true}]}}

test_edge_nothing_enabled_is_no_log if {
	not check.compliant with input as _unit({"logs": [{"category": "Audit", "enabled": false}], "workspaceId": "/w"})
}

_unit(properties) := {"related": {"logs-to": [_setting(properties)]}}

_setting(properties) := {"type": "Microsoft.Insights/diagnosticSettings", "properties": properties}

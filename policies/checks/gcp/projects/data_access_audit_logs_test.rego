package checks.gcp.projects.data_access_audit_logs_test

import data.checks.gcp.projects.data_access_audit_logs as check

_vertex := {"runs": [{"id": "s", "name": "aiplatform.googleapis.com"}]}

_policy(service, logs) := {"iamPolicy": {"auditConfigs": [{"service": service, "auditLogConfigs": logs}]}}

_both := [{"logType": "DATA_READ"}, {"logType": "DATA_WRITE"}]

_project(properties) := {"properties": properties, "related": _vertex, "related_from": {}}

test_logs_of_reads_and_writes_are_good if {
	check.applies with input as _project(_policy("aiplatform.googleapis.com", _both))
	check.compliant with input as _project(_policy("aiplatform.googleapis.com", _both))
	check.compliant with input as _project(_policy("allServices", _both))
}

test_logs_set_above_the_project_count if {
	check.compliant with input as {
		"properties": {"iamPolicy": {"bindings": []}},
		"related": _vertex,
		"related_from": {"contains": [{"id": "o", "properties": _policy("allServices", _both)}]},
	}
}

test_no_logs_are_bad if {
	not check.compliant with input as _project({"iamPolicy": {"bindings": []}})
	not check.compliant with input as _project(_policy("storage.googleapis.com", _both))
}

test_half_of_the_logs_is_bad if {
	not check.compliant with input as _project(_policy("allServices", [{"logType": "DATA_WRITE"}, {"logType": "ADMIN_READ"}]))
}

# Logged, but not the one account that reads everything.
test_exemptions_are_bad if {
	exempted := [
		{"logType": "DATA_READ", "exemptedMembers": ["serviceAccount:etl@p.iam.gserviceaccount.com"]},
		{"logType": "DATA_WRITE"},
	]
	not check.compliant with input as _project(_policy("allServices", exempted))
	count(check.details) == 1 with input as _project(_policy("allServices", exempted))
}

test_a_project_without_vertex_ai_is_not_judged if {
	not check.applies with input as {"properties": {}, "related": {"runs": [{"name": "notebooks.googleapis.com"}]}}
	not check.applies with input as {"properties": {}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as _project({})
	not check.compliant with input as _project({"iamPolicy": {"auditConfigs": "all"}})
}

test_details_name_whom_is_not_logged_and_nobody_else if {
	exempted := [{"logType": "DATA_READ", "exemptedMembers": ["user:a@example.com"]}, {"logType": "DATA_WRITE", "exemptedMembers": []}]
	found := check.details with input as _project(_policy("allServices", exempted))
	{[detail.path, detail.value] | some detail in found} == {["properties.iamPolicy.auditConfigs", ["user:a@example.com"]]}
}

test_logs_of_other_services_above_the_project_do_not_count if {
	not check.compliant with input as {
		"properties": {"iamPolicy": {"bindings": []}},
		"related": _vertex,
		"related_from": {"contains": [{"id": "o", "properties": _policy("storage.googleapis.com", _both)}]},
	}
}

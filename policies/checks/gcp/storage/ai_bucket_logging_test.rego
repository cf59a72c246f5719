package checks.gcp.storage.ai_bucket_logging_test

import data.checks.gcp.storage.ai_bucket_logging as check

_reader := {"reads": [{"id": "//aiplatform.googleapis.com/projects/p/locations/l/datasets/1"}]}

_audits(service, configs) := [{"properties": {"iamPolicy": {"auditConfigs": [{"service": service, "auditLogConfigs": configs}]}}}]

_both := [{"logType": "DATA_READ"}, {"logType": "DATA_WRITE"}]

_in(projects) := {"properties": {}, "related_from": object.union(_reader, {"contains": projects})}

_to(bucket) := {"properties": {"logging": {"logBucket": bucket}}, "related_from": _reader}

test_usage_logs_are_good if {
	check.applies with input as _to("meridian-logs")
	check.compliant with input as _to("meridian-logs")
}

test_data_access_logs_of_the_project_are_good if {
	check.compliant with input as _in(_audits("storage.googleapis.com", _both))
	check.compliant with input as _in(_audits("allServices", _both))
}

test_neither_is_bad if {
	check.applies with input as _in([])
	not check.compliant with input as _in([])
	not check.compliant with input as _in([{"properties": {"iamPolicy": {"bindings": []}}}])
}

# Usage logs that go nowhere.
test_a_bucket_without_a_name_is_bad if not check.compliant with input as _to("")

test_logs_of_another_service_are_bad if {
	not check.compliant with input as _in(_audits("aiplatform.googleapis.com", _both))
}

test_half_of_the_access_is_not_enough if {
	not check.compliant with input as _in(_audits("storage.googleapis.com", [{"logType": "DATA_READ"}]))
}

test_a_bucket_that_no_ai_uses_is_not_judged if {
	not check.applies with input as {"properties": {}, "related_from": {"contains": [], "reads": []}}
}

test_what_is_missing_is_not_good if {
	not check.compliant with input as {}
	not check.compliant with input as {"properties": {"logging": {"logObjectPrefix": "a"}}}
}

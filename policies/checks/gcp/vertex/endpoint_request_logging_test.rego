package checks.gcp.vertex.endpoint_request_logging_test

import data.checks.gcp.vertex.endpoint_request_logging as check

_logging(config) := {"properties": {"predictRequestResponseLoggingConfig": config}}

_good := {
	"enabled": true,
	"samplingRate": 1,
	"bigqueryDestination": {"outputUri": "bq://meridian-ml-prod.model_logs.requests"},
}

test_logging_to_a_table_is_good if check.compliant with input as _logging(_good)

test_logging_that_is_off_is_bad if {
	not check.compliant with input as _logging(object.union(_good, {"enabled": false}))
	not check.compliant with input as _logging({"enabled": false})
}

# Switched on, and yet next to nothing is kept.
test_a_sample_that_is_too_small_is_bad if {
	not check.compliant with input as _logging(object.union(_good, {"samplingRate": 0.001}))
	not check.compliant with input as _logging(object.remove(_good, ["samplingRate"]))
}

test_logging_to_nowhere_is_bad if {
	not check.compliant with input as _logging(object.remove(_good, ["bigqueryDestination"]))
	not check.compliant with input as _logging(object.union(_good, {"bigqueryDestination": {"outputUri": ""}}))
}

test_values_of_another_shape_are_not_good if {
	not check.compliant with input as _logging("on")
	not check.compliant with input as _logging(object.union(_good, {"samplingRate": "1"}))
	not check.compliant with input as {"properties": {}}
}

package checks.gcp.storage.ai_bucket_uniform_access_test

import data.checks.gcp.storage.ai_bucket_uniform_access as check

_reader := {"reads": [{"id": "//aiplatform.googleapis.com/projects/p/locations/l/datasets/1"}]}

_with(value) := {
	"properties": {"iamConfiguration": {"uniformBucketLevelAccess": {"enabled": value}}},
	"related_from": _reader,
}

test_uniform_access_is_good if {
	check.applies with input as _with(true)
	check.compliant with input as _with(true)
}

test_access_control_lists_are_bad if {
	check.applies with input as _with(false)
	not check.compliant with input as _with(false)
}

# The time of the lock stays when the switch was never on.
test_a_time_of_locking_alone_is_bad if {
	not check.compliant with input as {"properties": {"iamConfiguration": {"uniformBucketLevelAccess": {"lockedTime": "2026-05-01T00:00:00Z"}}}}
}

test_a_bucket_that_no_ai_uses_is_not_judged if {
	not check.applies with input as object.union(_with(false), {"related_from": {"reads": []}})
	not check.applies with input as {"properties": {}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {}
	not check.compliant with input as _with("true")
}

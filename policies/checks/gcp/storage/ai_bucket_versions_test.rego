package checks.gcp.storage.ai_bucket_versions_test

import data.checks.gcp.storage.ai_bucket_versions as check

_reader := {"reads": [{"id": "//aiplatform.googleapis.com/projects/p/locations/l/datasets/1"}]}

_with(versioning, seconds) := {
	"properties": {
		"versioning": {"enabled": versioning},
		"softDeletePolicy": {"retentionDurationSeconds": seconds},
	},
	"related_from": _reader,
}

test_versions_and_soft_delete_are_good if {
	check.applies with input as _with(true, "604800")
	check.compliant with input as _with(true, "604800")
	check.compliant with input as _with(true, 1)
}

test_no_versions_are_bad if not check.compliant with input as _with(false, "604800")

# The policy is there, and keeps nothing.
test_a_soft_delete_of_no_time_is_bad if {
	not check.compliant with input as _with(true, "0")
	not check.compliant with input as _with(true, 0)
}

test_a_bucket_that_no_ai_uses_is_not_judged if {
	not check.applies with input as object.union(_with(false, "0"), {"related_from": {"reads": []}})
	not check.applies with input as {"properties": {}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"versioning": {"enabled": true}}}
	not check.compliant with input as {"properties": {"softDeletePolicy": {"retentionDurationSeconds": 1}}}
	not check.compliant with input as _with("true", 1)
	not check.compliant with input as _with(true, "long")
}

package checks.gcp.storage.ai_bucket_public_test

import data.checks.gcp.storage.ai_bucket_public as check

_reader := {"reads": [{"id": "//aiplatform.googleapis.com/projects/p/locations/l/datasets/1"}]}

_bucket(prevention, members) := {
	"properties": {
		"iamConfiguration": {"publicAccessPrevention": prevention},
		"iamPolicy": {"bindings": [{"role": "roles/storage.objectViewer", "members": members}]},
	},
	"related_from": _reader,
}

_private := ["serviceAccount:trainer@meridian-ml-prod.iam.gserviceaccount.com"]

test_a_private_bucket_is_good if {
	check.applies with input as _bucket("enforced", _private)
	check.compliant with input as _bucket("enforced", _private)
}

test_a_public_bucket_is_bad if {
	every member in ["allUsers", "allAuthenticatedUsers"] {
		not check.compliant with input as _bucket("inherited", array.concat(_private, [member]))
		count(check.details) == 1 with input as _bucket("inherited", [member])
	}
}

# Nobody is let in today, but nothing keeps it so.
test_a_bucket_that_can_become_public_is_bad if {
	not check.compliant with input as _bucket("inherited", _private)
}

# Prevention holds public access off while it is on; the grant waits.
test_a_public_grant_that_prevention_holds_off_is_bad if {
	not check.compliant with input as _bucket("enforced", ["allUsers"])
}

test_a_bucket_that_no_ai_uses_is_not_judged if {
	not check.applies with input as object.union(_bucket("inherited", ["allUsers"]), {"related_from": {"reads": []}})
	not check.applies with input as {"properties": {}}
}

test_a_bucket_that_ai_is_grounded_on_is_judged if {
	check.applies with input as {"related_from": {"grounded-on": [{"id": "s"}]}}
	check.applies with input as {"related_from": {"writes": [{"id": "s"}]}}
	check.applies with input as {"related_from": {"fine-tuned-on": [{"id": "s"}]}}
}

test_what_is_missing_is_not_good if {
	not check.compliant with input as {"properties": {"iamConfiguration": {"publicAccessPrevention": "enforced"}}}
	not check.compliant with input as {"properties": {"iamPolicy": {"bindings": []}}}
	not check.compliant with input as {"properties": {
		"iamConfiguration": {"publicAccessPrevention": "enforced"},
		"iamPolicy": {"bindings": "none"},
	}}
}

package lib.open_buckets_test

import data.lib.open_buckets

_policy := {"bindings": [
	{"role": "roles/storage.objectViewer", "members": ["allUsers", "user:a@example.org"]},
	{"role": "roles/storage.admin", "members": ["group:b@example.org"]},
]}

test_grants_to_everybody_are_open if {
	open_buckets.grants == {{"member": "allUsers", "role": "roles/storage.objectViewer"}} with input as {"properties": {
		"iamPolicy": _policy,
		"iamConfiguration": {"publicAccessPrevention": "inherited"},
	}}
	count(open_buckets.grants) == 1 with input as {"properties": {"iamPolicy": _policy}}
}

test_prevention_closes_them if {
	count(open_buckets.grants) == 0 with input as {"properties": {
		"iamPolicy": _policy,
		"iamConfiguration": {"publicAccessPrevention": "enforced"},
	}}
}

package checks.code.models.remote_code_test

import data.checks.code.models.remote_code as check

_use(trust) := {"properties": {"model": "acme/encoder", "source": "hub", "trust_remote_code": trust}}

test_a_model_that_runs_nothing_is_good if {
	check.applies with input as _use(false)
	check.compliant with input as _use(false)
}

test_a_model_whose_code_is_run_is_bad if {
	check.applies with input as _use(true)
	not check.compliant with input as _use(true)
}

test_a_model_behind_an_api_is_not_judged if {
	not check.applies with input as {"properties": {"model": "gpt-4o", "source": "api"}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.applies with input as _use("false")
	not check.compliant with input as _use("false")
}

# The revision says which code is run, not that none is.
test_edge_a_pinned_revision_is_no_substitute if {
	use := {"model": "acme/encoder", "source": "hub", "revision": "8b3a1c0", "trust_remote_code": true}
	check.applies with input as {"properties": use}
	not check.compliant with input as {"properties": use}
}

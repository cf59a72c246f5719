package checks.code.models.revision_test

import data.checks.code.models.revision as check

_use(properties) := {"properties": object.union({"model": "acme/encoder", "source": "hub"}, properties)}

test_a_commit_is_good if {
	check.applies with input as _use({"pinned": true})
	check.compliant with input as _use({"pinned": true})
}

test_a_branch_or_nothing_is_bad if {
	check.applies with input as _use({"pinned": false, "revision": "main"})
	not check.compliant with input as _use({"pinned": false, "revision": "main"})
	not check.compliant with input as _use({"pinned": false})
}

test_files_and_apis_are_not_judged if {
	not check.applies with input as {"properties": {"source": "local", "pinned": false}}
	not check.applies with input as {"properties": {"source": "api", "pinned": false}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as _use({})
	not check.compliant with input as _use({"pinned": "true"})
	not check.compliant with input as {"properties": {}}
}

test_what_is_no_model_of_the_hub_is_not_good_either if {
	not check.compliant with input as {"properties": {"source": "api", "pinned": true}}
}

package checks.code.models.approved_test

import data.checks.code.models.approved as check

_families := ["gpt-4o"]

_use(properties) := {"properties": object.union({"model": "gpt-4o-2024-08-06", "source": "api"}, properties)}

test_an_approved_family_is_good if {
	check.applies with input as _use({"family": "gpt-4o"})
	check.compliant with input as _use({"family": "gpt-4o"}) with data.source.approved_families as _families
}

test_an_approved_model_is_good if {
	check.compliant with input as _use({"model": "acme/encoder", "source": "hub"})
		with data.source.approved_models as ["acme/encoder"]
}

test_another_family_or_none_is_bad if {
	not check.compliant with input as _use({"family": "gpt-3"}) with data.source.approved_families as _families
	not check.compliant with input as _use({}) with data.source.approved_families as _families
}

test_files_are_not_judged if {
	not check.applies with input as _use({"source": "local"})
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _use({"family": true})
}

test_files_are_not_good_either if {
	not check.compliant with input as _use({"source": "local", "family": "gpt-4o"}) with data.source.approved_families as _families
	not check.compliant with input as _use({"source": "local"}) with data.source.approved_models as ["gpt-4o-2024-08-06"]
}

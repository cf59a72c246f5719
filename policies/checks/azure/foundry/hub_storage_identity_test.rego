package checks.azure.foundry.hub_storage_identity_test

import data.checks.azure.foundry.hub_storage_identity as check

test_good if {
	check.compliant with input as _hub({"systemDatastoresAuthMode": "identity"})
	check.compliant with input as _hub({"systemDatastoresAuthMode": "userDelegationSAS"})
}

test_bad if not check.compliant with input as _hub({"systemDatastoresAuthMode": "accessKey"})

test_missing if not check.compliant with input as _hub({})

test_unknown if not check.compliant with input as {"properties": {"kind": "Hub"}, "unknown": ["/properties/systemDatastoresAuthMode"]}

test_applies_to_hubs_alone if {
	check.applies with input as _hub({})
	not check.applies with input as {"properties": {"kind": "Project"}}
}

test_edge_spelt_as_terraform_does if check.compliant with input as _hub({"systemDatastoresAuthMode": "Identity"})

_hub(properties) := {"properties": object.union({"kind": "Hub"}, properties)}

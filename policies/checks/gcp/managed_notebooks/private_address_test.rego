package checks.gcp.managed_notebooks.private_address_test

import data.checks.gcp.managed_notebooks.private_address as check

_with(config) := {"properties": {"virtualMachine": {"virtualMachineConfig": config}}}

test_internal_addresses_alone_are_good if check.compliant with input as _with({"internalIpOnly": true})

test_a_public_address_is_bad if not check.compliant with input as _with({"internalIpOnly": false})

# A subnet of one's own keeps nobody out while the machine has a public address.
test_a_subnet_is_no_substitute if {
	not check.compliant with input as _with({"subnet": "projects/p/regions/us-central1/subnetworks/ml"})
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {}
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _with({"internalIpOnly": "true"})
}

# Who may log in is one thing, who reaches the machine another.
test_edge_a_single_user_is_no_substitute if {
	runtime := {"accessConfig": {"accessType": "SINGLE_USER"}, "virtualMachine": {"virtualMachineConfig": {"internalIpOnly": false}}}
	not check.compliant with input as {"properties": runtime}
}

package checks.gcp.workbench.public_ip_test

import data.checks.gcp.workbench.public_ip as check

_instance(disabled, interface) := {"properties": {"gceSetup": {
	"disablePublicIp": disabled,
	"networkInterfaces": [object.union({"network": "projects/p/global/networks/ml"}, interface)],
}}}

_public := {"accessConfigs": [{"externalIp": "203.0.113.45"}]}

test_no_public_address_is_good if {
	check.compliant with input as _instance(true, {})
	check.compliant with input as _instance(true, {"accessConfigs": []})
	check.compliant with input as {"properties": {"gceSetup": {"disablePublicIp": true}}}
}

test_a_public_address_is_bad if {
	not check.compliant with input as _instance(false, _public)
	not check.compliant with input as _instance(false, {})
}

# The switch tells what was asked for; the interface tells what there is.
test_an_address_is_bad_whatever_the_switch_says if {
	not check.compliant with input as _instance(true, _public)
	count(check.details) == 1 with input as _instance(true, _public)
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"gceSetup": {"disablePublicIp": "true"}}}
}

test_edge_the_second_interface_counts_too if {
	interfaces := [{"network": "projects/p/global/networks/ml", "accessConfigs": []}, _public]
	instance := {"properties": {"gceSetup": {"disablePublicIp": true, "networkInterfaces": interfaces}}}
	not check.compliant with input as instance
	found := check.details with input as instance
	{detail.path | some detail in found} == {"properties.gceSetup.networkInterfaces[1].accessConfigs"}
}

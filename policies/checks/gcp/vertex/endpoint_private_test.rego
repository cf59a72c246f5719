package checks.gcp.vertex.endpoint_private_test

import data.checks.gcp.vertex.endpoint_private as check

test_private_service_connect_is_good if {
	check.compliant with input as {"properties": {"privateServiceConnectConfig": {"enablePrivateServiceConnect": true}}}
}

test_a_peered_network_is_good if {
	check.compliant with input as {"properties": {"network": "projects/123456789012/global/networks/ml"}}
}

test_neither_is_bad if {
	not check.compliant with input as {"properties": {"displayName": "eta"}}
	not check.compliant with input as {"properties": {}}
}

# A DNS name of its own is as public as the shared one.
test_a_dedicated_endpoint_is_not_private if {
	not check.compliant with input as {"properties": {
		"dedicatedEndpointEnabled": true,
		"network": "",
		"privateServiceConnectConfig": {"enablePrivateServiceConnect": false, "projectAllowlist": ["meridian-ml-prod"]},
	}}
}

test_values_of_another_shape_are_not_good if {
	not check.compliant with input as {"properties": {"network": true, "privateServiceConnectConfig": "yes"}}
}

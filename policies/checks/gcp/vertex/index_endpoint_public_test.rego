package checks.gcp.vertex.index_endpoint_public_test

import data.checks.gcp.vertex.index_endpoint_public as check

test_no_public_endpoint_is_good if {
	check.compliant with input as {"properties": {"publicEndpointEnabled": false}}
}

test_a_public_endpoint_is_bad if {
	not check.compliant with input as {"properties": {"publicEndpointEnabled": true}}
}

# A private network beside it does not close it.
test_a_public_endpoint_with_a_private_network_is_bad if {
	not check.compliant with input as {"properties": {
		"publicEndpointEnabled": true,
		"network": "projects/123456789012/global/networks/ml",
	}}
}

test_a_public_name_is_bad_whatever_the_switch_says if {
	not check.compliant with input as {"properties": {
		"publicEndpointEnabled": false,
		"publicEndpointDomainName": "1.us-central1-123456789012.vdb.vertexai.goog",
	}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"publicEndpointEnabled": "false"}}
}

package checks.aws.bedrock.privatelink_test

import data.checks.aws.bedrock.privatelink as check

_endpoint := {"vpcEndpointType": "Interface", "state": {"value": "available"}, "privateDnsEnabled": true}

_agent(endpoints) := {"properties": {"agentName": "a"}, "related_from": {"routes-to": [{"id": id, "properties": endpoint} | some id, endpoint in endpoints]}}

test_an_available_endpoint_with_private_names_is_good if {
	check.compliant with input as _agent([_endpoint])
}

test_no_endpoint_is_bad if {
	not check.compliant with input as _agent([])
	not check.compliant with input as {"properties": {}}
}

test_an_endpoint_without_private_names_is_bad if {
	not check.compliant with input as _agent([object.union(_endpoint, {"privateDnsEnabled": false})])
}

test_an_endpoint_that_is_not_accepted_is_bad if {
	not check.compliant with input as _agent([object.union(_endpoint, {"state": {"value": "pendingAcceptance"}})])
}

test_two_halves_make_no_whole if {
	not check.compliant with input as _agent([
		object.union(_endpoint, {"privateDnsEnabled": false}),
		object.union(_endpoint, {"state": {"value": "failed"}}),
	])
}

test_an_endpoint_that_says_nothing_is_not_good if {
	not check.compliant with input as _agent([{}])
}

test_a_gateway_is_no_interface if {
	not check.compliant with input as _agent([object.union(_endpoint, {"vpcEndpointType": "Gateway"})])
}

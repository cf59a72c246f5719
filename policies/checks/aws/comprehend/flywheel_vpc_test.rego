package checks.aws.comprehend.flywheel_vpc_test

import data.checks.aws.comprehend.flywheel_vpc as check

_network := {"SecurityGroupIds": ["sg-1"], "Subnets": ["subnet-1"]}

_model(network) := {"properties": {"Status": "ACTIVE", "DataSecurityConfig": {"VpcConfig": network}}}

test_a_network_of_the_account_is_good if check.compliant with input as _model(_network)

test_no_network_is_bad if not check.compliant with input as {"properties": {"Status": "ACTIVE"}}

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {}
}

test_half_a_network_is_bad if {
	not check.compliant with input as _model({"SecurityGroupIds": [], "Subnets": ["subnet-1"]})
	not check.compliant with input as _model({"SecurityGroupIds": ["sg-1"], "Subnets": []})
	not check.compliant with input as _model({"Subnets": ["subnet-1"]})
	not check.compliant with input as _model({})
}

test_a_flywheel_that_does_not_turn_is_not_applicable if {
	not check.applies with input as {"properties": {"Status": "DELETING"}}
	not check.applies with input as {"properties": {"Status": "FAILED"}}
	check.applies with input as {"properties": {"Status": "UPDATING"}}
	check.applies with input as {"properties": {}}
}

package checks.aws.comprehend.recognizer_vpc_test

import data.checks.aws.comprehend.recognizer_vpc as check

_network := {"SecurityGroupIds": ["sg-1"], "Subnets": ["subnet-1"]}

_model(network) := {"properties": {"Status": "TRAINED", "VpcConfig": network}}

test_a_network_of_the_account_is_good if check.compliant with input as _model(_network)

test_no_network_is_bad if not check.compliant with input as {"properties": {"Status": "TRAINED"}}

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

test_a_version_whose_training_came_to_nothing_is_not_applicable if {
	not check.applies with input as {"properties": {"Status": "IN_ERROR"}}
	check.applies with input as {"properties": {"Status": "TRAINING"}}
	check.applies with input as {"properties": {}}
}

test_what_was_not_trained_here_is_not_applicable if {
	not check.applies with input as {"properties": {"Status": "TRAINED", "SourceModelArn": "arn:aws:comprehend:eu-west-1:1:entity-recognizer/a"}}
}

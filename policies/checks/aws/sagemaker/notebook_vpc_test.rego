package checks.aws.sagemaker.notebook_vpc_test

import data.checks.aws.sagemaker.notebook_vpc as check

test_a_subnet_is_good if {
	check.compliant with input as {"properties": {"SubnetId": "s"}}
}

test_security_groups_alone_are_bad if {
	not check.compliant with input as {"properties": {"SecurityGroups": ["sg-1"]}}
	not check.compliant with input as {"properties": {"SubnetId": ""}}
}

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {}
}

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

# A notebook without internet and without a subnet is in the network of SageMaker, not in one of the account.
test_edge_no_internet_is_no_vpc if {
	not check.compliant with input as {"properties": {"DirectInternetAccess": "Disabled"}}
	check.compliant with input as {"properties": {"DirectInternetAccess": "Enabled", "SubnetId": "subnet-1"}}
}

test_values_of_another_shape_are_not_good if {
	not check.compliant with input as {"properties": {"SubnetId": null}}
	not check.compliant with input as {"properties": {"SubnetId": 5}}
}

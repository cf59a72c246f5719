package checks.aws.sagemaker.notebook_direct_internet_test

import data.checks.aws.sagemaker.notebook_direct_internet as check

test_disabled_in_a_subnet_is_good if {
	check.compliant with input as {"properties": {"DirectInternetAccess": "Disabled", "SubnetId": "subnet-1"}}
}

test_enabled_is_bad if {
	not check.compliant with input as {"properties": {"DirectInternetAccess": "Enabled", "SubnetId": "subnet-1"}}
}

test_disabled_without_a_subnet_is_bad if {
	not check.compliant with input as {"properties": {"DirectInternetAccess": "Disabled"}}
}

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"SubnetId": "subnet-1"}}
}

test_an_empty_subnet_is_none if {
	not check.compliant with input as {"properties": {"DirectInternetAccess": "Disabled", "SubnetId": ""}}
	check.compliant with input as {"properties": {"DirectInternetAccess": "Disabled", "SubnetId": "s"}}
}

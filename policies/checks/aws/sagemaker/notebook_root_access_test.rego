package checks.aws.sagemaker.notebook_root_access_test

import data.checks.aws.sagemaker.notebook_root_access as check

test_disabled_is_good if {
	check.compliant with input as {"properties": {"RootAccess": "Disabled"}}
}

test_enabled_is_bad if {
	not check.compliant with input as {"properties": {"RootAccess": "Enabled"}}
}

test_nothing_said_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {}
}

test_values_of_another_shape_are_not_good if {
	not check.compliant with input as {"properties": {"RootAccess": null}}
	not check.compliant with input as {"properties": {"RootAccess": false}}
}

# Without internet, and with a role that may little, users are root all the same.
test_edge_no_internet_is_no_less_root if {
	not check.compliant with input as {"properties": {"DirectInternetAccess": "Disabled", "SubnetId": "subnet-1"}}
	not check.compliant with input as {"properties": {"DirectInternetAccess": "Disabled", "RootAccess": "Enabled"}}
}

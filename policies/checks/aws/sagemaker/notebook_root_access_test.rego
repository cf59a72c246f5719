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
	not check.compliant with input as {"properties": {"RootAccess": null}}
	not check.compliant with input as {"properties": {"RootAccess": false}}
}

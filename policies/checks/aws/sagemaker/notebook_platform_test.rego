package checks.aws.sagemaker.notebook_platform_test

import data.checks.aws.sagemaker.notebook_platform as check

_supported := {"supported_platforms": ["notebook-al2023-v1"]}

test_a_supported_platform_is_good if {
	check.compliant with input as {"properties": {"PlatformIdentifier": "notebook-al2023-v1"}} with data.sagemaker as _supported
}

test_an_old_platform_is_bad if {
	not check.compliant with input as {"properties": {"PlatformIdentifier": "notebook-al2-v2"}} with data.sagemaker as _supported
	not check.compliant with input as {"properties": {"PlatformIdentifier": "notebook-al2023"}} with data.sagemaker as _supported
}

test_amazon_linux_2_is_out_of_support if {
	not check.compliant with input as {"properties": {"PlatformIdentifier": "notebook-al2-v3"}}
	check.compliant with input as {"properties": {"PlatformIdentifier": "notebook-al2023-v1"}}
}

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"PlatformIdentifier": null}}
}

test_edge_a_platform_that_begins_the_same_is_another if {
	not check.compliant with input as {"properties": {"PlatformIdentifier": "notebook-al2023-v10"}} with data.sagemaker as _supported
	not check.compliant with input as {"properties": {"PlatformIdentifier": ""}} with data.sagemaker as _supported
}

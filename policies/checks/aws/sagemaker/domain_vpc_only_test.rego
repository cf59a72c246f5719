package checks.aws.sagemaker.domain_vpc_only_test

import data.checks.aws.sagemaker.domain_vpc_only as check

test_vpc_only_is_good if {
	check.compliant with input as {"properties": {"AppNetworkAccessType": "VpcOnly", "SubnetIds": ["subnet-1"]}}
}

test_public_internet_is_bad_whatever_the_subnets if {
	not check.compliant with input as {"properties": {"AppNetworkAccessType": "PublicInternetOnly", "SubnetIds": ["subnet-1"]}}
}

test_nothing_said_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"SubnetIds": ["subnet-1"]}}
	not check.compliant with input as {"properties": {"AppNetworkAccessType": "VpcOnly", "SubnetIds": []}}
}

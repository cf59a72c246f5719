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

# Every domain names a VPC: that of the file system. It goes to the internet by itself unless it is told not to.
test_edge_the_vpc_of_the_file_system_says_nothing_of_the_internet if {
	domain := {"VpcId": "vpc-1", "SubnetIds": ["subnet-1"], "AppSecurityGroupManagement": "Service"}
	not check.compliant with input as {"properties": domain}
	not check.compliant with input as {"properties": {"AppNetworkAccessType": "VpcOnly", "VpcId": "vpc-1"}}
}

test_values_of_another_shape_are_not_good if {
	not check.compliant with input as {"properties": {"AppNetworkAccessType": true, "SubnetIds": ["subnet-1"]}}
	not check.compliant with input as {"properties": {"AppNetworkAccessType": "VpcOnly", "SubnetIds": null}}
}

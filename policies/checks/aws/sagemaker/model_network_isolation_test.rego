package checks.aws.sagemaker.model_network_isolation_test

import data.checks.aws.sagemaker.model_network_isolation as check

test_isolated_is_good if {
	check.compliant with input as {"properties": {"EnableNetworkIsolation": true}}
}

test_not_isolated_is_bad if {
	not check.compliant with input as {"properties": {"EnableNetworkIsolation": false}}
}

test_a_vpc_is_no_isolation if {
	not check.compliant with input as {"properties": {"EnableNetworkIsolation": false, "VpcConfig": {"Subnets": ["subnet-1"]}}}
}

test_nothing_said_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"EnableNetworkIsolation": "true"}}
}

# The image comes through the VPC; the container that runs may go anywhere.
test_edge_an_image_from_the_vpc_is_no_isolation if {
	container := {"Image": "a", "ImageConfig": {"RepositoryAccessMode": "Vpc"}}
	not check.compliant with input as {"properties": {"PrimaryContainer": container}}
}

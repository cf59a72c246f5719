package checks.aws.sagemaker.monitoring_job_traffic_encryption_test

import data.checks.aws.sagemaker.monitoring_job_traffic_encryption as check

_job(network) := {"properties": {"NetworkConfig": network}}

test_on_is_good if {
	check.compliant with input as _job({"EnableInterContainerTrafficEncryption": true})
}

test_off_is_bad if {
	not check.compliant with input as _job({"EnableInterContainerTrafficEncryption": false})
}

test_a_vpc_and_other_settings_do_not_count if {
	not check.compliant with input as _job({"VpcConfig": {"Subnets": ["subnet-1"]}, "EnableNetworkIsolation": true})
}

test_nothing_said_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _job({})
	not check.compliant with input as _job({"EnableInterContainerTrafficEncryption": "true"})
}

# Training jobs say it there; of a monitoring job nothing is read but its network.
test_edge_what_is_said_outside_the_network_does_not_count if {
	not check.compliant with input as {"properties": {"EnableInterContainerTrafficEncryption": true}}
	not check.compliant with input as {"properties": {"EnableInterContainerTrafficEncryption": true, "NetworkConfig": {"EnableInterContainerTrafficEncryption": false}}}
}

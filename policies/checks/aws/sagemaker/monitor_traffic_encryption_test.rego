package checks.aws.sagemaker.monitor_traffic_encryption_test

import data.checks.aws.sagemaker.monitor_traffic_encryption as check

_schedule(definition) := {"properties": {"MonitoringScheduleConfig": {"MonitoringJobDefinition": definition}}}

test_on_is_good if {
	check.applies with input as _schedule({"NetworkConfig": {"EnableInterContainerTrafficEncryption": true}})
	check.compliant with input as _schedule({"NetworkConfig": {"EnableInterContainerTrafficEncryption": true}})
}

test_off_is_bad if {
	not check.compliant with input as _schedule({"NetworkConfig": {"EnableInterContainerTrafficEncryption": false}})
}

test_other_settings_do_not_count if {
	not check.compliant with input as _schedule({"NetworkConfig": {"EnableNetworkIsolation": true}})
}

test_a_definition_that_is_named_is_judged_by_itself if {
	named := {"properties": {"MonitoringScheduleConfig": {"MonitoringJobDefinitionName": "watch"}}}
	not check.applies with input as named
	not check.compliant with input as named
}

test_nothing_said_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _schedule({})
}

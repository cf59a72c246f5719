package checks.azure.machine_learning.compute_idle_shutdown_test

import data.checks.azure.machine_learning.compute_idle_shutdown as check

test_good if {
	check.compliant with input as _instance("PT30M")
	check.compliant with input as _instance("P1D")
}

test_bad if not check.compliant with input as _instance("never")

test_missing if {
	not check.compliant with input as {"properties": {"computeType": "ComputeInstance"}}
	not check.compliant with input as {"properties": {"computeType": "ComputeInstance", "properties": {}}}
}

test_unknown if {
	unit := {"properties": {"computeType": "ComputeInstance"}, "unknown": ["/properties/properties/idleTimeBeforeShutdown"]}
	not check.compliant with input as unit
}

test_not_applicable_to_clusters_which_shrink_by_themselves if {
	not check.applies with input as {"properties": {"computeType": "AmlCompute"}}
	check.applies with input as {"properties": {"computeType": "ComputeInstance"}}
}

test_edge_an_empty_time_is_none if not check.compliant with input as _instance("")

_instance(idle) := {"properties": {"computeType": "ComputeInstance", "properties": {"idleTimeBeforeShutdown": idle}}}

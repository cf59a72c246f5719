package checks.azure.machine_learning.compute_scale_limits_test

import data.checks.azure.machine_learning.compute_scale_limits as check

test_good if {
	check.compliant with input as _cluster({"minNodeCount": 0, "maxNodeCount": 10, "nodeIdleTimeBeforeScaleDown": "PT15M"})
	check.compliant with input as _cluster({"maxNodeCount": 1, "nodeIdleTimeBeforeScaleDown": "PT120S"})
}

test_bad if {
	not check.compliant with input as _cluster({"minNodeCount": 1, "maxNodeCount": 10, "nodeIdleTimeBeforeScaleDown": "PT15M"})
	not check.compliant with input as _cluster({"minNodeCount": 0, "maxNodeCount": 11, "nodeIdleTimeBeforeScaleDown": "PT15M"})
	not check.compliant with input as _cluster({"minNodeCount": 0, "maxNodeCount": 10, "nodeIdleTimeBeforeScaleDown": "PT15M1S"})
}

test_missing if {
	not check.compliant with input as {"properties": {"computeType": "AmlCompute", "properties": {}}}
	not check.compliant with input as _cluster({"minNodeCount": 0, "nodeIdleTimeBeforeScaleDown": "PT15M"})
	not check.compliant with input as _cluster({"minNodeCount": 0, "maxNodeCount": 4})
}

test_unknown if {
	unit := {"properties": {"computeType": "AmlCompute"}, "unknown": ["/properties/properties/scaleSettings"]}
	not check.compliant with input as unit
}

test_not_applicable_to_instances if {
	not check.applies with input as {"properties": {"computeType": "ComputeInstance"}}
	check.applies with input as {"properties": {"computeType": "AmlCompute"}}
}

test_edge_a_time_that_cannot_be_read_is_no_limit if {
	not check.compliant with input as _cluster({"maxNodeCount": 4, "nodeIdleTimeBeforeScaleDown": "soon"})
}

test_limits_are_data if {
	unit := _cluster({"minNodeCount": 2, "maxNodeCount": 20, "nodeIdleTimeBeforeScaleDown": "PT1H"})
	limits := {"most_nodes": 20, "fewest_nodes": 2, "longest_idle_seconds": 3600}
	check.compliant with input as unit with data.azure_machine_learning.cluster as limits
}

_cluster(scale) := {"properties": {"computeType": "AmlCompute", "properties": {"scaleSettings": scale}}}

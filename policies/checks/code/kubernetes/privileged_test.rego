package checks.code.kubernetes.privileged_test

import data.checks.code.kubernetes.privileged as check

_workload(containers) := {"properties": {"containers": containers, "hostNetwork": false, "hostPID": false, "hostIPC": false}}

test_good if {
	check.compliant with input as _workload([{"name": "a", "privileged": false}])
}

test_one_of_two_is_bad if {
	containers := [{"name": "a", "privileged": false}, {"name": "b", "privileged": true}]
	not check.compliant with input as _workload(containers)
	check.details == {{
		"path": "properties.containers[1].privileged",
		"value": "b",
		"message": "the container is privileged",
	}} with input as _workload(containers)
}

test_nothing_said_is_bad if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _workload([])
	not check.compliant with input as _workload([{"name": "a"}])
}

test_the_network_of_the_node_is_bad if {
	not check.compliant with input as {"properties": {
		"containers": [{"name": "a", "privileged": false}],
		"hostNetwork": true,
		"hostPID": false,
		"hostIPC": false,
	}}
}

test_processes_and_memory_of_the_node_are_bad if {
	workload := _workload([{"name": "a", "privileged": false}])
	every name in ["hostPID", "hostIPC"] {
		not check.compliant with input as {"properties": object.union(workload.properties, {name: true})}
	}
}

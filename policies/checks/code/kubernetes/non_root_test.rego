package checks.code.kubernetes.non_root_test

import data.checks.code.kubernetes.non_root as check

_workload(containers) := {"properties": {"containers": containers, "hostNetwork": false, "hostPID": false, "hostIPC": false}}

test_good if {
	check.compliant with input as _workload([{"name": "a", "runAsNonRoot": true}])
}

test_one_of_two_is_bad if {
	containers := [{"name": "a", "runAsNonRoot": true}, {"name": "b", "runAsNonRoot": false}]
	not check.compliant with input as _workload(containers)
	check.details == {{
		"path": "properties.containers[1].runAsNonRoot",
		"value": "b",
		"message": "nothing keeps the container from running as root",
	}} with input as _workload(containers)
}

test_nothing_said_is_bad if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _workload([])
	not check.compliant with input as _workload([{"name": "a"}])
}

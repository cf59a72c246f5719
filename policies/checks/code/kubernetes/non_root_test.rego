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

# The image of a sidecar that says nothing decides for itself.
test_edge_one_that_says_nothing_is_bad_beside_one_that_does if {
	containers := [{"name": "server", "runAsNonRoot": true}, {"name": "sidecar"}]
	not check.compliant with input as _workload(containers)
	found := check.details with input as _workload(containers)
	{detail.value | some detail in found} == {"sidecar"}
}

test_edge_a_text_is_no_yes if {
	not check.compliant with input as _workload([{"name": "server", "runAsNonRoot": "true"}])
}

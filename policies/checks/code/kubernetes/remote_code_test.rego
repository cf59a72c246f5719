package checks.code.kubernetes.remote_code_test

import data.checks.code.kubernetes.remote_code as check

_workload(containers) := {"properties": {"containers": containers, "hostNetwork": false, "hostPID": false, "hostIPC": false}}

test_good if {
	check.compliant with input as _workload([{"name": "a", "trustRemoteCode": false}])
}

test_one_of_two_is_bad if {
	containers := [{"name": "a", "trustRemoteCode": false}, {"name": "b", "trustRemoteCode": true}]
	not check.compliant with input as _workload(containers)
	check.details == {{
		"path": "properties.containers[1].trustRemoteCode",
		"value": "b",
		"message": "the server runs code that comes with its model",
	}} with input as _workload(containers)
}

test_nothing_said_is_bad if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _workload([])
	not check.compliant with input as _workload([{"name": "a"}])
}

# What is not known to be off may be on.
test_edge_one_that_was_not_read_is_bad_beside_one_that_is_off if {
	containers := [{"name": "server", "trustRemoteCode": false}, {"name": "other"}]
	not check.compliant with input as _workload(containers)
	found := check.details with input as _workload(containers)
	{detail.value | some detail in found} == {"other"}
}

test_edge_a_text_is_no_answer if {
	not check.compliant with input as _workload([{"name": "server", "trustRemoteCode": "false"}])
}

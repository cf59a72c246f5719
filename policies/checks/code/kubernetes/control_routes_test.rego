package checks.code.kubernetes.control_routes_test

import data.checks.code.kubernetes.control_routes as check

_workload(containers) := {"properties": {"containers": containers}}

test_good if {
	check.applies with input as _workload([{"name": "a", "server": "vllm", "controlRoutes": false}])
	check.compliant with input as _workload([{"name": "a", "server": "vllm", "controlRoutes": false}])
}

test_one_of_two_is_bad if {
	containers := [
		{"name": "a", "server": "vllm", "controlRoutes": false},
		{"name": "b", "server": "vllm", "controlRoutes": true},
	]
	not check.compliant with input as _workload(containers)
	check.details == {{
		"path": "properties.containers[1].controlRoutes",
		"value": "b",
		"message": "the server answers on routes for its development, profiling or control",
	}} with input as _workload(containers)
}

test_missing_is_bad if {
	check.applies with input as _workload([{"name": "a", "server": "vllm"}])
	not check.compliant with input as _workload([{"name": "a", "server": "vllm"}])
}

test_what_is_beside_the_server_does_not_count if {
	check.compliant with input as _workload([
		{"name": "a", "server": "vllm", "controlRoutes": false},
		{"name": "b", "controlRoutes": true},
	])
}

test_another_server_is_not_applicable if {
	not check.applies with input as _workload([{"name": "a", "server": "ollama", "controlRoutes": true}])
	not check.compliant with input as _workload([{"name": "a", "server": "ollama", "controlRoutes": false}])
	not check.applies with input as {"properties": {}}
}

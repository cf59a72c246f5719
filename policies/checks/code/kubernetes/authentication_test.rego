package checks.code.kubernetes.authentication_test

import data.checks.code.kubernetes.authentication as check

_workload(ways, containers) := {"properties": {"exposedBy": ways, "containers": containers}}

_balancer := {"by": "Service/a", "how": "LoadBalancer", "authenticated": false}

_server(authentication) := {"server": "vllm", "authentication": authentication}

test_a_server_with_a_key_is_good if {
	check.compliant with input as _workload([_balancer], [_server(true), {"name": "sidecar"}])
}

test_a_server_that_nobody_reaches_is_good if {
	check.compliant with input as _workload([], [_server(false)])
}

test_a_route_that_asks_is_good if {
	check.compliant with input as _workload([{"by": "Ingress/a", "how": "Ingress", "authenticated": true}], [_server(false)])
}

test_an_open_server_is_bad if {
	not check.compliant with input as _workload([_balancer], [_server(false)])
}

test_one_open_way_beside_one_that_asks_is_bad if {
	ways := [{"by": "Ingress/a", "how": "Ingress", "authenticated": true}, _balancer]
	not check.compliant with input as _workload(ways, [_server(false)])
	check.details == {{
		"path": "properties.exposedBy[1]",
		"value": "Service/a (LoadBalancer)",
		"message": "lets in callers that nobody asks who they are",
	}} with input as _workload(ways, [_server(false)])
}

test_one_of_two_servers_is_bad if {
	not check.compliant with input as _workload([_balancer], [_server(true), _server(false)])
}

test_nothing_said_is_bad if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _workload([_balancer], [{"server": "vllm"}])
}

test_a_way_that_a_key_guards_has_no_details if count(check.details) == 0 with input as _workload([_balancer], [_server(true)])

test_what_serves_nothing_does_not_count if {
	check.compliant with input as _workload([_balancer], [_server(true), {"server": "", "authentication": false}])
}

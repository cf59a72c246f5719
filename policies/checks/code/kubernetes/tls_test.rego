package checks.code.kubernetes.tls_test

import data.checks.code.kubernetes.tls as check

_workload(ways, containers) := {"properties": {"exposedBy": ways, "containers": containers}}

_way(more) := object.union({"by": "Service/a", "how": "LoadBalancer"}, more)

_server(tls) := {"server": "vllm", "tls": tls}

test_good_way if {
	check.compliant with input as _workload([_way({"tls": true})], [_server(false)])
	count(check.details) == 0 with input as _workload([_way({"tls": true})], [_server(false)])
}

test_good_server if {
	check.compliant with input as _workload([_way({})], [_server(true), {"name": "sidecar"}])
	count(check.details) == 0 with input as _workload([_way({})], [_server(true)])
}

test_good_not_exposed if {
	check.compliant with input as _workload([], [_server(false)])
}

test_bad if {
	not check.compliant with input as _workload([_way({"tls": false})], [_server(false)])
	check.details == {{
		"path": "properties.exposedBy[0]",
		"value": "Service/a (LoadBalancer)",
		"message": "lets callers in without TLS",
	}} with input as _workload([_way({"tls": false})], [_server(false)])
}

test_one_of_two_ways_is_bad if {
	not check.compliant with input as _workload([_way({"tls": true}), _way({})], [_server(false)])
	check.details[_].path == "properties.exposedBy[1]" with input as _workload([_way({"tls": true}), _way({})], [_server(false)])
}

test_one_of_two_servers_is_bad if {
	not check.compliant with input as _workload([_way({})], [_server(true), _server(false)])
}

test_no_server_speaks_for_none if {
	not check.compliant with input as _workload([_way({})], [])
	not check.compliant with input as _workload([_way({})], [{"server": "", "tls": true}])
}

test_missing_is_bad if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"exposedBy": "none", "containers": []}}
}

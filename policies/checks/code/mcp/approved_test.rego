package checks.code.mcp.approved_test

import data.checks.code.mcp.approved as check

_listed := {"approved_packages": ["@good/mcp"], "approved_hosts": ["mcp.good.example"]}

test_good if {
	check.applies with input as {"properties": {"package": "@good/mcp"}}
	check.compliant with input as {"properties": {"package": "@good/mcp"}} with data.mcp as _listed
	check.compliant with input as {"properties": {"host": "MCP.good.example", "local": false}} with data.mcp as _listed
}

test_bad if {
	check.applies with input as {"properties": {"package": "@bad/mcp"}}
	not check.compliant with input as {"properties": {"package": "@bad/mcp"}} with data.mcp as _listed
	check.applies with input as {"properties": {"host": "mcp.bad.example", "local": false}}
	not check.compliant with input as {"properties": {"host": "mcp.bad.example", "local": false}} with data.mcp as _listed
}

test_nothing_is_approved_by_nobody if {
	nobody := {"approved_packages": [], "approved_hosts": []}
	not check.compliant with input as {"properties": {"package": "@good/mcp"}} with data.mcp as nobody
}

test_a_bridge_to_an_approved_host_is_judged_by_its_package if {
	bridge := {"package": "@bad/remote", "host": "mcp.good.example"}
	not check.compliant with input as {"properties": bridge} with data.mcp as _listed
}

test_missing_local_is_elsewhere if {
	check.applies with input as {"properties": {"host": "mcp.bad.example"}}
	not check.compliant with input as {"properties": {"host": "mcp.bad.example"}} with data.mcp as _listed
}

test_what_is_ones_own_is_not_applicable if {
	not check.applies with input as {"properties": {"command": "python"}}
	not check.compliant with input as {"properties": {"command": "python"}} with data.mcp as _listed
	not check.applies with input as {"properties": {"host": "localhost", "local": true}}
	not check.compliant with input as {"properties": {"host": "mcp.good.example", "local": true}} with data.mcp as _listed
}

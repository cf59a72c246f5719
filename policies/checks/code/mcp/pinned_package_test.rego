package checks.code.mcp.pinned_package_test

import data.checks.code.mcp.pinned_package as check

_server(pinned) := {"properties": {"command": "npx", "package": "@acme/server", "pinned": pinned}}

test_one_version_is_good if {
	check.applies with input as _server(true)
	check.compliant with input as _server(true)
	count(check.details) == 0 with input as _server(true)
}

test_any_version_is_bad if {
	check.applies with input as _server(false)
	not check.compliant with input as _server(false)
	count(check.details) == 1 with input as _server(false)
}

test_what_is_not_fetched_is_not_judged if {
	not check.applies with input as {"properties": {"command": "node"}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _server("true")
}

test_details_name_the_package if {
	found := check.details with input as _server(false)
	{[detail.path, detail.value] | some detail in found} == {["properties.package", "@acme/server"]}
}

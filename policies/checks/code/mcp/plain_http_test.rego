package checks.code.mcp.plain_http_test

import data.checks.code.mcp.plain_http as check

test_tls_is_good if {
	check.applies with input as {"properties": {"scheme": "https", "local": false}}
	check.compliant with input as {"properties": {"scheme": "https", "local": false}}
	check.compliant with input as {"properties": {"scheme": "wss", "local": false}}
}

test_this_machine_is_good if {
	check.compliant with input as {"properties": {"scheme": "http", "local": true}}
}

test_plain_http_to_elsewhere_is_bad if {
	check.applies with input as {"properties": {"scheme": "http", "local": false}}
	not check.compliant with input as {"properties": {"scheme": "http", "local": false}}
}

test_a_program_is_not_judged if {
	not check.applies with input as {"properties": {"transport": "stdio", "command": "npx"}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {"scheme": "http"}}
	not check.compliant with input as {"properties": {"local": true}}
	not check.compliant with input as {"properties": {"scheme": true, "local": "true"}}
}

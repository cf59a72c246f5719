package checks.azure.databricks.no_public_ip_test

import data.checks.azure.databricks.no_public_ip as check

test_good if check.compliant with input as _workspace({"enableNoPublicIp": {"value": true}})

test_bad if not check.compliant with input as _workspace({"enableNoPublicIp": {"value": false}})

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _workspace({})
}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/parameters"]}

test_not_applicable_without_computes if {
	not check.applies with input as {"properties": {"computeMode": "Serverless"}}
	check.applies with input as {"properties": {}}
}

test_edge_text_is_not_true if not check.compliant with input as _workspace({"enableNoPublicIp": {"value": "true"}})

_workspace(parameters) := {"properties": {"parameters": parameters}}

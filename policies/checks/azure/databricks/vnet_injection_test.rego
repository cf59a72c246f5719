package checks.azure.databricks.vnet_injection_test

import data.checks.azure.databricks.vnet_injection as check

test_good if check.compliant with input as _workspace("/vnet", "hosts", "containers")

test_bad_no_network if not check.compliant with input as _workspace("", "hosts", "containers")

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"parameters": {"customVirtualNetworkId": {"value": "/vnet"}}}}
}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/parameters"]}

test_not_applicable_without_computes if {
	not check.applies with input as {"properties": {"computeMode": "Serverless"}}
	check.applies with input as {"properties": {}}
}

test_edge_a_network_without_both_subnets if {
	not check.compliant with input as _workspace("/vnet", "", "containers")
	not check.compliant with input as _workspace("/vnet", "hosts", "")
}

_workspace(network, hosts, containers) := {"properties": {"parameters": {
	"customVirtualNetworkId": {"value": network},
	"customPublicSubnetName": {"value": hosts},
	"customPrivateSubnetName": {"value": containers},
}}}

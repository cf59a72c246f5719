package checks.azure.cosmos_db.firewall_test

import data.checks.azure.cosmos_db.firewall as check

test_good_public_access_off if check.compliant with input as {"properties": {"publicNetworkAccess": "Disabled"}}

test_good_subnets if {
	check.compliant with input as {"properties": {"publicNetworkAccess": "Enabled", "isVirtualNetworkFilterEnabled": true}}
}

test_good_named_ranges if check.compliant with input as _unit(["203.0.113.0/24"])

test_bad if not check.compliant with input as _unit([])

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if {
	not check.compliant with input as {"properties": {"publicNetworkAccess": "Enabled"}, "unknown": ["/properties/ipRules"]}
}

test_not_applicable_to_others if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	check.applies with input as {"properties": {}, "related_from": {"depends-on": [{"id": "a"}]}}
}

test_edge_everything_in_azure_is_no_restriction if {
	not check.compliant with input as _unit(["203.0.113.7", "0.0.0.0"])
	check.details == {{
		"path": "properties.ipRules",
		"value": "0.0.0.0",
		"message": "0.0.0.0 lets in the whole internet, or much of it",
	}} with input as _unit(["203.0.113.7", "0.0.0.0"])
}

_unit(ranges) := {"properties": {
	"publicNetworkAccess": "Enabled",
	"isVirtualNetworkFilterEnabled": false,
	"ipRules": [{"ipAddressOrRange": range} | some range in ranges],
}}

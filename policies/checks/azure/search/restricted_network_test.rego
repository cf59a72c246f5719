package checks.azure.search.restricted_network_test

import data.checks.azure.search.restricted_network as check

test_good_public_access_off if check.compliant with input as _service("disabled", [])

test_good_named_ranges if check.compliant with input as _service("enabled", ["203.0.113.0/24"])

test_bad if not check.compliant with input as _service("enabled", [])

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if {
	not check.compliant with input as {"properties": {"publicNetworkAccess": "enabled"}, "unknown": ["/properties/networkRuleSet"]}
}

test_edge_a_rule_for_everyone_is_no_restriction if {
	not check.compliant with input as _service("enabled", ["203.0.113.7", "0.0.0.0"])
	count(check.details) == 1 with input as _service("enabled", ["203.0.113.7", "0.0.0.0"])
}

_service(access, ranges) := {"properties": {
	"publicNetworkAccess": access,
	"networkRuleSet": {"ipRules": [{"value": range} | some range in ranges]},
}}

test_the_rule_for_everyone_is_named if {
	found := check.details with input as _service("enabled", ["203.0.113.7", "0.0.0.0"])
	{[detail.path, detail.value] | some detail in found} == {["properties.networkRuleSet.ipRules", "0.0.0.0"]}
}

package checks.azure.key_vault.restricted_network_test

import data.checks.azure.key_vault.restricted_network as check

test_good_public_access_off if check.compliant with input as _unit("Disabled", {})

test_good_firewall if {
	check.compliant with input as _unit("Enabled", {"defaultAction": "Deny", "ipRules": [{"value": "203.0.113.0/24"}]})
}

test_bad if not check.compliant with input as _unit("Enabled", {"defaultAction": "Allow"})

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"publicNetworkAccess": "Enabled"}}
}

test_unknown if {
	not check.compliant with input as {"properties": {"publicNetworkAccess": "Enabled"}, "unknown": ["/properties/networkAcls"]}
}

test_not_applicable_to_others if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	check.applies with input as {"properties": {}, "related_from": {"depends-on": [{"id": "a"}]}}
}

test_edge_a_rule_for_everyone_is_no_restriction if {
	acls := {"defaultAction": "Deny", "ipRules": [{"value": "203.0.113.7"}, {"value": "0.0.0.0/0"}]}
	not check.compliant with input as _unit("Enabled", acls)
	check.details == {{
		"path": "properties.networkAcls.ipRules",
		"value": "0.0.0.0/0",
		"message": "0.0.0.0/0 lets in the whole internet, or much of it",
	}} with input as _unit("Enabled", acls)
}

_unit(access, acls) := {"properties": {"publicNetworkAccess": access, "networkAcls": acls}}

package checks.azure.ai_services.managed_identity_test

import data.checks.azure.ai_services.managed_identity as check

test_good if {
	every type in ["SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "SystemAssigned,UserAssigned"] {
		check.compliant with input as {"properties": {"identity": {"type": type}}}
	}
}

test_bad if not check.compliant with input as {"properties": {"identity": {"type": "None"}}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/identity"]}

test_edge_an_empty_identity_is_none if not check.compliant with input as {"properties": {"identity": {}}}

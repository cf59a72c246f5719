package checks.azure.cosmos_db.public_network_test

import data.checks.azure.cosmos_db.public_network as check

test_good if check.compliant with input as {"properties": {"publicNetworkAccess": "Disabled"}}

test_bad if not check.compliant with input as {"properties": {"publicNetworkAccess": "Enabled"}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/publicNetworkAccess"]}

test_not_applicable_to_others if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	check.applies with input as {"properties": {}, "related_from": {"reads": [{"id": "a"}]}}
}

test_edge_a_perimeter_in_audit_is_not_closed if {
	not check.compliant with input as {"properties": {"publicNetworkAccess": "SecuredByPerimeter"}}
}

package checks.azure.key_vault.private_endpoint_test

import data.checks.azure.key_vault.private_endpoint as check

test_good if check.compliant with input as _unit(["Rejected", "Approved"])

test_bad if not check.compliant with input as _unit([])

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if {
	not check.compliant with input as {"properties": {}, "unknown": ["/properties/privateEndpointConnections"]}
}

test_not_applicable_to_others if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	check.applies with input as {"properties": {}, "related_from": {"depends-on": [{"id": "a"}]}}
}

test_edge_a_connection_that_waits_for_approval_is_none if not check.compliant with input as _unit(["Pending"])

_unit(states) := {"properties": {"privateEndpointConnections": [
{"properties": {"privateLinkServiceConnectionState": {"status": state}}} | some state in states]}}

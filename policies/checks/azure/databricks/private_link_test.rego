package checks.azure.databricks.private_link_test

import data.checks.azure.databricks.private_link as check

test_good if check.compliant with input as _workspace("Approved")

test_bad if not check.compliant with input as _workspace("Pending")

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"privateEndpointConnections": []}}
}

test_unknown if {
	not check.compliant with input as {"properties": {}, "unknown": ["/properties/privateEndpointConnections"]}
}

test_edge_closed_to_the_public_is_no_endpoint if {
	not check.compliant with input as {"properties": {"publicNetworkAccess": "Disabled"}}
}

_workspace(status) := {"properties": {"privateEndpointConnections": [{"properties": {"privateLinkServiceConnectionState": {"status": status}}}]}}

package checks.azure.databricks.public_network_test

import data.checks.azure.databricks.public_network as check

test_good if check.compliant with input as {"properties": {"publicNetworkAccess": "Disabled"}}

test_bad if not check.compliant with input as {"properties": {"publicNetworkAccess": "Enabled"}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/publicNetworkAccess"]}

test_edge_a_private_endpoint_beside_it_changes_nothing if {
	connection := {"properties": {"privateLinkServiceConnectionState": {"status": "Approved"}}}
	not check.compliant with input as {"properties": {"publicNetworkAccess": "Enabled", "privateEndpointConnections": [connection]}}
}

package checks.azure.ai_services.private_endpoint_test

import data.checks.azure.ai_services.private_endpoint as check

test_good if check.compliant with input as _account("Disabled", "Approved")

test_bad_public_access_left_on if not check.compliant with input as _account("Enabled", "Approved")

test_bad_endpoint_not_approved if not check.compliant with input as _account("Disabled", "Pending")

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"publicNetworkAccess": "Disabled"}}
}

test_unknown if {
	unit := {"properties": {"publicNetworkAccess": "Disabled"}, "unknown": ["/properties/privateEndpointConnections"]}
	not check.compliant with input as unit
}

test_edge_no_connection_at_all if {
	not check.compliant with input as {"properties": {"publicNetworkAccess": "Disabled", "privateEndpointConnections": []}}
}

_account(access, status) := {"properties": {
	"publicNetworkAccess": access,
	"privateEndpointConnections": [{"properties": {"privateLinkServiceConnectionState": {"status": status}}}],
}}

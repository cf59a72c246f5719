package checks.azure.machine_learning.workspace_private_link_test

import data.checks.azure.machine_learning.workspace_private_link as check

test_good if check.compliant with input as _workspace("Default", "Approved")

test_bad if not check.compliant with input as _workspace("Default", "Pending")

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"privateEndpointConnections": []}}
}

test_unknown if {
	not check.compliant with input as {"properties": {}, "unknown": ["/properties/privateEndpointConnections"]}
}

test_not_applicable_to_projects_which_have_the_network_of_their_hub if {
	not check.applies with input as _workspace("Project", "Approved")
	check.applies with input as _workspace("Hub", "Approved")
	check.applies with input as _workspace("Default", "Approved")
}

test_edge_closed_to_the_public_is_no_endpoint if {
	not check.compliant with input as {"properties": {"publicNetworkAccess": "Disabled"}}
}

_workspace(kind, status) := {"properties": {
	"kind": kind,
	"privateEndpointConnections": [{"properties": {"privateLinkServiceConnectionState": {"status": status}}}],
}}

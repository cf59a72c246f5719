package checks.azure.machine_learning.workspace_user_identity_test

import data.checks.azure.machine_learning.workspace_user_identity as check

test_good if {
	check.compliant with input as _workspace("UserAssigned", "/subscriptions/s/id")
	check.compliant with input as _workspace("SystemAssigned,UserAssigned", "/subscriptions/s/id")
}

test_bad if not check.compliant with input as _workspace("SystemAssigned", "/subscriptions/s/id")

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"primaryUserAssignedIdentity": "/subscriptions/s/id"}}
}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/identity"]}

test_not_applicable_to_projects if {
	not check.applies with input as {"properties": {"kind": "Project"}}
	check.applies with input as {"properties": {"kind": "Default"}}
}

test_edge_assigned_and_not_the_one_it_acts_as if {
	not check.compliant with input as {"properties": {"identity": {"type": "SystemAssigned,UserAssigned"}}}
	not check.compliant with input as _workspace("UserAssigned", "")
}

_workspace(type, primary) := {"properties": {"identity": {"type": type}, "primaryUserAssignedIdentity": primary}}

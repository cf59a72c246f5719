package checks.azure.machine_learning.sensitive_storage_test

import data.checks.azure.machine_learning.sensitive_storage as check

test_good if check.compliant with input as _account("Disabled", false)

test_bad if {
	not check.compliant with input as _account("Enabled", false)
	not check.compliant with input as _account("Disabled", true)
}

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"publicNetworkAccess": "Disabled"}}
}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/publicNetworkAccess"]}

test_not_applicable_to_other_storage if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	not check.applies with input as _used_by([{"hbiWorkspace": false}])
	not check.applies with input as _used_by([{}])
}

test_applies_where_one_of_several_is_sensitive if check.applies with input as _used_by([{"hbiWorkspace": false}, {"hbiWorkspace": true}])

test_edge_a_firewall_is_not_closed if {
	unit := {"properties": {"publicNetworkAccess": "Enabled", "allowBlobPublicAccess": false, "networkAcls": {"defaultAction": "Deny"}}}
	not check.compliant with input as unit
}

_account(access, anonymous) := {"properties": {"publicNetworkAccess": access, "allowBlobPublicAccess": anonymous}}

_used_by(workspaces) := {"properties": {}, "related_from": {"depends-on": [{"id": "w", "properties": workspace} | some workspace in workspaces]}}

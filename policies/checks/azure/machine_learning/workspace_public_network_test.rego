package checks.azure.machine_learning.workspace_public_network_test

import data.checks.azure.machine_learning.workspace_public_network as check

test_good if check.compliant with input as {"properties": {"publicNetworkAccess": "Disabled"}}

test_bad if not check.compliant with input as {"properties": {"publicNetworkAccess": "Enabled"}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/publicNetworkAccess"]}

test_edge_public_although_behind_a_network if {
	unit := {"properties": {"publicNetworkAccess": "Disabled", "allowPublicAccessWhenBehindVnet": true}}
	not check.compliant with input as unit
}

package checks.azure.machine_learning.workspace_customer_managed_key_test

import data.checks.azure.machine_learning.workspace_customer_managed_key as check

test_good if check.compliant with input as _workspace("Enabled", "https://v.vault.azure.net/keys/ml")

test_bad if not check.compliant with input as _workspace("Disabled", "https://v.vault.azure.net/keys/ml")

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/encryption"]}

test_not_applicable_to_projects_which_have_the_key_of_their_hub if {
	not check.applies with input as {"properties": {"kind": "Project"}}
	check.applies with input as {"properties": {"kind": "Hub"}}
}

test_edge_switched_on_without_a_key if {
	not check.compliant with input as _workspace("Enabled", "")
	not check.compliant with input as {"properties": {"encryption": {"status": "Enabled"}}}
}

_workspace(status, key) := {"properties": {"encryption": {"status": status, "keyVaultProperties": {"keyIdentifier": key}}}}

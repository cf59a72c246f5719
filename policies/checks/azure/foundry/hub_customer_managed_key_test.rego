package checks.azure.foundry.hub_customer_managed_key_test

import data.checks.azure.foundry.hub_customer_managed_key as check

test_good if check.compliant with input as _hub("Enabled", {"keyIdentifier": "https://kv.vault.azure.net/keys/hub/1"})

test_bad_disabled if not check.compliant with input as _hub("Disabled", {"keyIdentifier": "https://kv.vault.azure.net/keys/hub/1"})

test_missing if {
	not check.compliant with input as {"properties": {"kind": "Hub"}}
	not check.compliant with input as _hub("Enabled", {})
}

test_unknown if not check.compliant with input as {"properties": {"kind": "Hub"}, "unknown": ["/properties/encryption"]}

test_applies_to_hubs_alone if {
	check.applies with input as _hub("Enabled", {})
	not check.applies with input as {"properties": {"kind": "Default"}}
}

test_edge_a_vault_without_a_key if {
	not check.compliant with input as _hub("Enabled", {"keyVaultArmId": "/v", "keyIdentifier": ""})
	check.compliant with input as _hub("Enabled", {"keyIdentifier": "k"})
}

_hub(status, key) := {"properties": {"kind": "Hub", "encryption": {"status": status, "keyVaultProperties": key}}}

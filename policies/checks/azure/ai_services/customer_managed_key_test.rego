package checks.azure.ai_services.customer_managed_key_test

import data.checks.azure.ai_services.customer_managed_key as check

test_good if check.compliant with input as _account("Microsoft.KeyVault", {"keyName": "ai", "keyVaultUri": "https://v.vault.azure.net"})

test_bad if not check.compliant with input as _account("Microsoft.CognitiveServices", {})

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/encryption"]}

test_edge_a_vault_without_a_key if {
	not check.compliant with input as _account("Microsoft.KeyVault", {"keyName": "", "keyVaultUri": "https://v.vault.azure.net"})
	not check.compliant with input as _account("Microsoft.KeyVault", {})
}

_account(source, key) := {"properties": {"encryption": {"keySource": source, "keyVaultProperties": key}}}

test_edge_a_key_that_is_not_used if {
	not check.compliant with input as _account("Microsoft.CognitiveServices", {"keyName": "ai", "keyVaultUri": "https://v.vault.azure.net"})
}

test_edge_a_key_without_a_vault if {
	not check.compliant with input as _account("Microsoft.KeyVault", {"keyName": "a", "keyVaultUri": ""})
	not check.compliant with input as _account("Microsoft.KeyVault", {"keyName": "a"})
	check.compliant with input as _account("Microsoft.KeyVault", {"keyName": "a", "keyVaultUri": "v"})
}

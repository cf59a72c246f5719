package checks.azure.cosmos_db.customer_managed_key_test

import data.checks.azure.cosmos_db.customer_managed_key as check

test_good if check.compliant with input as {"properties": {"keyVaultKeyUri": "https://kv.vault.azure.net/keys/k"}}

test_bad if not check.compliant with input as {"properties": {"kind": "GlobalDocumentDB"}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/keyVaultKeyUri"]}

test_not_applicable_to_others if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	check.applies with input as {"properties": {}, "related_from": {"grounded-on": [{"id": "a"}]}}
}

test_edge_an_empty_address_is_no_key if not check.compliant with input as {"properties": {"keyVaultKeyUri": ""}}

package checks.azure.storage.customer_managed_key_test

import data.checks.azure.storage.customer_managed_key as check

test_good if {
	check.compliant with input as _unit("Microsoft.Keyvault", {"keyname": "k", "keyvaulturi": "https://v"})
	check.compliant with input as _unit("Microsoft.KeyVault", {"keyname": "k", "keyvaulturi": "https://v"})
}

test_bad if not check.compliant with input as {"properties": {"encryption": {"keySource": "Microsoft.Storage"}}}

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"encryption": {"keySource": "Microsoft.Keyvault"}}}
}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/encryption"]}

test_not_applicable_to_other_storage if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	check.applies with input as {"properties": {}, "related_from": {"reads": [{"id": "a"}]}}
}

test_edge_a_key_that_is_left_behind_does_not_encrypt if {
	not check.compliant with input as _unit("Microsoft.Storage", {"keyname": "k", "keyvaulturi": "https://v"})
}

test_edge_half_a_key_is_none if {
	not check.compliant with input as _unit("Microsoft.Keyvault", {"keyname": "", "keyvaulturi": "https://v"})
	not check.compliant with input as _unit("Microsoft.Keyvault", {"keyname": "k", "keyvaulturi": ""})
}

_unit(source, key) := {"properties": {"encryption": {"keySource": source, "keyvaultproperties": key}}}

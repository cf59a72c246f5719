package checks.azure.key_vault.purge_protection_test

import data.checks.azure.key_vault.purge_protection as check

test_good if check.compliant with input as {"properties": {"enablePurgeProtection": true}}

test_bad if not check.compliant with input as {"properties": {"enablePurgeProtection": false}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/enablePurgeProtection"]}

test_not_applicable_to_others if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	check.applies with input as {"properties": {}, "related_from": {"depends-on": [{"id": "a"}]}}
}

test_edge_soft_delete_alone_can_be_purged if {
	not check.compliant with input as {"properties": {"enableSoftDelete": true}}
}

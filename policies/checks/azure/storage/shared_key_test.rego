package checks.azure.storage.shared_key_test

import data.checks.azure.storage.shared_key as check

test_good if check.compliant with input as {"properties": {"allowSharedKeyAccess": false}}

test_bad if not check.compliant with input as {"properties": {"allowSharedKeyAccess": true}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/allowSharedKeyAccess"]}

test_not_applicable_to_other_storage if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	check.applies with input as {"properties": {}, "related_from": {"reads": [{"id": "a"}]}}
}

test_edge_preferring_entra_in_the_portal_is_not_refusing_keys if {
	not check.compliant with input as {"properties": {"defaultToOAuthAuthentication": true, "allowSharedKeyAccess": true}}
}

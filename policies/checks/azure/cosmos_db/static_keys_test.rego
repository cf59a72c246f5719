package checks.azure.cosmos_db.static_keys_test

import data.checks.azure.cosmos_db.static_keys as check

test_good if check.compliant with input as {"properties": {"disableLocalAuth": true}}

test_bad if not check.compliant with input as {"properties": {"disableLocalAuth": false}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/disableLocalAuth"]}

test_not_applicable_to_others if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	check.applies with input as {"properties": {}, "related_from": {"grounded-on": [{"id": "a"}]}}
}

test_edge_text_is_not_true if not check.compliant with input as {"properties": {"disableLocalAuth": "true"}}

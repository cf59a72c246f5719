package checks.azure.search.static_keys_test

import data.checks.azure.search.static_keys as check

test_good if check.compliant with input as {"properties": {"disableLocalAuth": true}}

test_bad if not check.compliant with input as {"properties": {"disableLocalAuth": false}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/disableLocalAuth"]}

test_edge_keys_beside_entra_are_still_keys if {
	unit := {"properties": {"disableLocalAuth": false, "authOptions": {"aadOrApiKey": {"aadAuthFailureMode": "http403"}}}}
	not check.compliant with input as unit
}

package checks.azure.ai_services.restricted_outbound_test

import data.checks.azure.ai_services.restricted_outbound as check

test_good if check.compliant with input as {"properties": {"restrictOutboundNetworkAccess": true, "allowedFqdnList": ["a.example.com"]}}

test_good_nothing_at_all_is_reached if {
	check.compliant with input as {"properties": {"restrictOutboundNetworkAccess": true, "allowedFqdnList": []}}
}

test_bad if not check.compliant with input as {"properties": {"restrictOutboundNetworkAccess": false}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/restrictOutboundNetworkAccess"]}

test_edge_a_list_alone_restricts_nothing if {
	not check.compliant with input as {"properties": {"allowedFqdnList": ["a.example.com"]}}
	not check.compliant with input as {"properties": {"restrictOutboundNetworkAccess": "true", "allowedFqdnList": ["a.example.com"]}}
}

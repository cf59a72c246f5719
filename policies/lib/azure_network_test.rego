package lib.azure_network_test

import data.lib.azure_network

test_closed_in_any_case if {
	azure_network.closed({"publicNetworkAccess": "Disabled"})
	azure_network.closed({"publicNetworkAccess": "disabled"})
	not azure_network.closed({"publicNetworkAccess": "Enabled"})
	not azure_network.closed({})
}

test_firewalled_by_subnets_alone if azure_network.firewalled({"defaultAction": "Deny"})

test_firewalled_by_narrow_ranges if {
	azure_network.firewalled({"defaultAction": "Deny", "ipRules": [{"value": "203.0.113.0/24"}]})
}

test_one_wide_range_opens_the_firewall if {
	not azure_network.firewalled({"defaultAction": "Deny", "ipRules": [{"value": "203.0.113.7"}, {"value": "0.0.0.0/0"}]})
	not azure_network.firewalled({"defaultAction": "Allow", "ipRules": [{"value": "203.0.113.7"}]})
	not azure_network.firewalled({})
}

test_only_an_approved_endpoint_counts if {
	azure_network.approved_endpoint(_connection("Approved"))
	not azure_network.approved_endpoint(_connection("Pending"))
	not azure_network.approved_endpoint({"privateEndpointConnections": []})
	not azure_network.approved_endpoint({})
}

_connection(status) := {"privateEndpointConnections": [{"properties": {"privateLinkServiceConnectionState": {"status": status}}}]}

package lib.azure_cosmos_test

import data.lib.azure_cosmos

test_subnets_alone if azure_cosmos.firewalled({"isVirtualNetworkFilterEnabled": true})

test_narrow_ranges if azure_cosmos.firewalled(_ranges(["203.0.113.7", "203.0.113.0/24"]))

test_no_filter if {
	not azure_cosmos.firewalled({})
	not azure_cosmos.firewalled({"isVirtualNetworkFilterEnabled": false})
	not azure_cosmos.firewalled(_ranges([]))
}

test_everything_in_azure_is_no_restriction if {
	not azure_cosmos.firewalled(_ranges(["203.0.113.7", "0.0.0.0"]))
	not azure_cosmos.firewalled(object.union({"isVirtualNetworkFilterEnabled": true}, _ranges(["0.0.0.0"])))
}

_ranges(ranges) := {"ipRules": [{"ipAddressOrRange": range} | some range in ranges]}

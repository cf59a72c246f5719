# METADATA
# title: Firewalls of Cosmos DB
# description: Which networks reach the public endpoint of an account.
package lib.azure_cosmos

import data.lib.cidr

# METADATA
# description: The account asks where a request comes from, and lets in subnets and named, narrow ranges only.
firewalled(properties) if {
	filters(properties)
	every rule in object.get(properties, "ipRules", []) {
		cidr.restricted(rule.ipAddressOrRange)
	}
}

# METADATA
# description: Some filter is on. Without one, every address is let in.
filters(properties) if properties.isVirtualNetworkFilterEnabled == true

filters(properties) if count(properties.ipRules) > 0

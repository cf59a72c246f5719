# METADATA
# title: Networks of Azure resources
# description: Who can reach the public endpoint of an Azure resource. Azure spells the same words in several cases.
package lib.azure_network

import data.lib.cidr

# METADATA
# description: The public endpoint does not answer.
closed(properties) if lower(properties.publicNetworkAccess) == "disabled"

# METADATA
# description: The firewall denies by default and lets in subnets and named, narrow ranges only.
firewalled(acls) if {
	acls.defaultAction == "Deny"
	every rule in object.get(acls, "ipRules", []) {
		cidr.restricted(rule.value)
	}
}

# METADATA
# description: A private endpoint whose connection the owner has approved.
approved_endpoint(properties) if {
	some connection in properties.privateEndpointConnections
	connection.properties.privateLinkServiceConnectionState.status == "Approved"
}

# METADATA
# title: Exposure in Azure
# description: How apps, machines and gateways are open to the internet, by their configuration.
package lib.azure_exposure

import data.lib.azure_network
import data.lib.cidr

# METADATA
# description: A reason for each way in which the internet reaches it.
exposed contains {"message": sprintf("it answers at %s, and no rule keeps anybody out", [host]), "path": "properties.publicNetworkAccess"} if {
	lower(input.type) == "microsoft.web/sites"
	host := input.properties.defaultHostName
	not azure_network.closed(input.properties)
	not _restricted(input.properties.siteConfig)
}

exposed contains {"message": "its ingress is external, and no rule keeps anybody out", "path": "properties.configuration.ingress.external"} if {
	lower(input.type) == "microsoft.app/containerapps"
	ingress := input.properties.configuration.ingress
	ingress.external == true
	not input.properties.managedEnvironment.properties.vnetConfiguration.internal == true
	not _restricted(ingress)
}

exposed contains {"message": sprintf("it has %s and takes %s", [address.ipAddress, port]), "path": "properties.internetPorts", "value": port} if {
	lower(input.type) == "microsoft.compute/virtualmachines"
	some address in input.properties.publicIPAddresses
	some port in input.properties.internetPorts
}

exposed contains {"message": sprintf("it answers at %s", [input.properties.gatewayUrl]), "path": "properties.publicNetworkAccess"} if {
	lower(input.type) == "microsoft.apimanagement/service"
	_open_gateway(input.properties)
}

exposed contains {"message": sprintf("%s publishes it", [edge.end.name])} if {
	lower(input.type) == "microsoft.apimanagement/service/apis"
	some edge in input.edges
	edge.direction == "in"
	edge.kind == "contains"
	_open_gateway(edge.end.properties)
}

# METADATA
# description: A reason for each way in which whoever asks gets in.
public contains {"message": "nobody needs a subscription to call it", "path": "properties.subscriptionRequired", "value": false} if {
	lower(input.type) == "microsoft.apimanagement/service/apis"
	input.properties.subscriptionRequired == false
	count(object.get(input.properties, "authenticationSettings", {})) == 0
}

_open_gateway(properties) if {
	not azure_network.closed(properties)
	lower(properties.virtualNetworkType) != "internal"
	not properties.disableGateway == true
}

# Rules let in who they name and nobody else, or keep out who they name and let the rest in.
_restricted(config) if {
	rules := object.get(config, "ipSecurityRestrictions", [])
	not _admits_all(rules)
	some rule in rules
	lower(rule.action) == "allow"
}

_restricted(config) if lower(config.ipSecurityRestrictionsDefaultAction) == "deny"

_admits_all(rules) if {
	some rule in rules
	lower(rule.action) == "allow"
	cidr.wide_open(object.get(rule, "ipAddress", object.get(rule, "ipAddressRange", "")))
}

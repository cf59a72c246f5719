package lib.azure_exposure_test

import data.lib.azure_exposure as lib

_site(more) := {"type": "Microsoft.Web/sites", "properties": object.union(
	{"defaultHostName": "app.azurewebsites.net", "publicNetworkAccess": "Enabled", "siteConfig": {}},
	more,
)}

test_an_open_site_is_exposed if {
	lib.exposed == {{
		"message": "it answers at app.azurewebsites.net, and no rule keeps anybody out",
		"path": "properties.publicNetworkAccess",
	}} with input as _site({})
	count(lib.exposed) == 1 with input as _site({"siteConfig": {"ipSecurityRestrictions": [{"ipAddress": "Any", "action": "Allow"}]}})
	count(lib.exposed) == 1 with input as _site({"siteConfig": {"ipSecurityRestrictions": [{"ipAddress": "203.0.113.0/24", "action": "Deny"}]}})
}

test_a_restricted_site_is_not if {
	count(lib.exposed) == 0 with input as _site({"publicNetworkAccess": "Disabled"})
	count(lib.exposed) == 0 with input as _site({"siteConfig": {"ipSecurityRestrictions": [{"ipAddress": "203.0.113.0/24", "action": "Allow"}]}})
	count(lib.exposed) == 0 with input as _site({"siteConfig": {"ipSecurityRestrictionsDefaultAction": "Deny"}})
}

_app(external, internal_network, rules) := {"type": "Microsoft.App/containerApps", "properties": {
	"configuration": {"ingress": {"external": external, "ipSecurityRestrictions": rules}},
	"managedEnvironment": {"properties": {"vnetConfiguration": {"internal": internal_network}}},
}}

test_a_container_app_with_external_ingress_is_exposed if count(lib.exposed) == 1 with input as _app(true, false, [])

test_other_container_apps_are_not if {
	count(lib.exposed) == 0 with input as _app(false, false, [])
	count(lib.exposed) == 0 with input as _app(true, true, [])
	count(lib.exposed) == 0 with input as _app(true, false, [{"ipAddressRange": "203.0.113.0/24", "action": "Allow"}])
}

test_a_machine_with_an_address_and_an_open_port_is_exposed if {
	machine := {"publicIPAddresses": [{"ipAddress": "203.0.113.24"}], "internetPorts": ["tcp/22"]}
	lib.exposed == {{
		"message": "it has 203.0.113.24 and takes tcp/22",
		"path": "properties.internetPorts",
		"value": "tcp/22",
	}} with input as {"type": "Microsoft.Compute/virtualMachines", "properties": machine}
	closed := object.union(machine, {"internetPorts": []})
	count(lib.exposed) == 0 with input as {"type": "Microsoft.Compute/virtualMachines", "properties": closed}
}

_gateway := {"gatewayUrl": "https://g", "publicNetworkAccess": "Enabled", "virtualNetworkType": "None", "disableGateway": false}

_service(more) := {"type": "Microsoft.ApiManagement/service", "properties": object.union(_gateway, more)}

test_a_gateway_is_exposed_unless_it_is_closed if {
	count(lib.exposed) == 1 with input as _service({})
	count(lib.exposed) == 0 with input as _service({"publicNetworkAccess": "Disabled"})
	count(lib.exposed) == 0 with input as _service({"virtualNetworkType": "Internal"})
	count(lib.exposed) == 0 with input as _service({"disableGateway": true})
}

_api(required, settings) := {
	"type": "Microsoft.ApiManagement/service/apis",
	"properties": {"subscriptionRequired": required, "authenticationSettings": settings},
	"edges": [{"direction": "in", "kind": "contains", "end": {"name": "apim", "properties": _gateway}}],
}

test_an_api_is_exposed_by_its_gateway if {
	lib.exposed == {{"message": "apim publishes it"}} with input as _api(true, {})
}

test_an_api_without_subscription_or_sign_in_is_public if {
	count(lib.public) == 1 with input as _api(false, {})
	count(lib.public) == 0 with input as _api(true, {})
	count(lib.public) == 0 with input as _api(false, {"oAuth2": {"authorizationServerId": "x"}})
}

test_each_reason_is_said_whole if {
	lib.exposed == {{
		"message": "its ingress is external, and no rule keeps anybody out",
		"path": "properties.configuration.ingress.external",
	}} with input as _app(true, false, [])
	lib.exposed == {{
		"message": "it answers at https://g",
		"path": "properties.publicNetworkAccess",
	}} with input as _service({})
	lib.public == {{
		"message": "nobody needs a subscription to call it",
		"path": "properties.subscriptionRequired",
		"value": false,
	}} with input as _api(false, {})
}

test_other_types_are_not_judged if {
	every resource in [_site({}), _app(true, false, []), _service({}), _api(false, {})] {
		count(lib.exposed | lib.public) == 0 with input as object.union(resource, {"type": "Microsoft.Storage/storageAccounts"})
	}
	machine := {"publicIPAddresses": [{"ipAddress": "203.0.113.24"}], "internetPorts": ["tcp/22"]}
	count(lib.exposed) == 0 with input as {"type": "Microsoft.Compute/disks", "properties": machine}
}

test_an_api_is_exposed_by_an_open_gateway_that_holds_it_alone if {
	api := _api(true, {})
	edge := api.edges[0]
	every change in [{"direction": "out"}, {"kind": "routes-to"}, {"end": {"properties": {"publicNetworkAccess": "Disabled"}}}] {
		count(lib.exposed) == 0 with input as object.union(api, {"edges": [object.union(edge, change)]})
	}
}

test_a_rule_that_denies_everybody_admits_nobody if {
	rules := [{"ipAddress": "203.0.113.0/24", "action": "Allow"}, {"ipAddress": "Any", "action": "Deny"}]
	count(lib.exposed) == 0 with input as _site({"siteConfig": {"ipSecurityRestrictions": rules}})
}

test_ranges_of_container_apps_can_admit_everybody if {
	count(lib.exposed) == 1 with input as _app(true, false, [{"ipAddressRange": "0.0.0.0/0", "action": "Allow"}])
}

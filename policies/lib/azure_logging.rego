# METADATA
# title: Diagnostic settings
# description: A setting counts when it sends a log somewhere; one with nothing enabled, or metrics alone, is no log.
package lib.azure_logging

# METADATA
# description: The properties of a diagnostic setting that sends at least one kind of log to a destination.
logs(properties) if {
	some log in properties.logs
	log.enabled == true
	arrives(properties)
}

# METADATA
# description: The same of one that sends a log of one of these categories, or groups of categories.
logs_some_of(properties, names) if {
	some log in properties.logs
	log.enabled == true
	some name in ["category", "categoryGroup"]
	log[name] in names
	arrives(properties)
}

# METADATA
# description: What the setting sends has a destination.
arrives(properties) if {
	some destination in ["workspaceId", "storageAccountId", "eventHubAuthorizationRuleId", "marketplacePartnerId"]
	count(properties[destination]) > 0
}

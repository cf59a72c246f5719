# METADATA
# title: Diagnostic settings
# description: A setting counts when it sends a log somewhere; one with nothing enabled, or metrics alone, is no log.
package lib.azure_logging

# METADATA
# description: The properties of a diagnostic setting that sends at least one kind of log to a destination.
logs(properties) if {
	some log in properties.logs
	log.enabled == true
	some destination in ["workspaceId", "storageAccountId", "eventHubAuthorizationRuleId", "marketplacePartnerId"]
	count(properties[destination]) > 0
}

# METADATA
# title: Content filter policies of Azure
# description: What a filter really stops. One that only detects lets everything through.
package lib.azure_guardrail

# METADATA
# description: The policy stops the attack where it comes from one of the sources.
stops(policy, attack, sources) if {
	some filter in policy.properties.contentFilters
	lower(filter.name) == lower(attack)
	lower(filter.source) in {lower(source) | some source in sources}
	filter.enabled == true
	filter.blocking == true
}

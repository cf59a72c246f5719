# METADATA
# title: Tags
# description: What tags say of the resource that carries them. Names and values are compared in lower case.
package lib.tags

# METADATA
# description: It serves real users.
in_production(tags) if count(_environment(tags) & {value | some value in data.risk_model.production_values}) > 0

# METADATA
# description: It is declared to be where nothing is lost.
harmless(tags) if count(_environment(tags) & {value | some value in data.risk_model.harmless_values}) > 0

# METADATA
# description: Its data is declared to be sensitive.
sensitive(tags) if {
	some name, value in tags
	lower(name) in data.risk_model.sensitivity_tags
	lower(value) in data.risk_model.sensitive_values
}

_environment(tags) := {lower(value) |
	some name, value in tags
	lower(name) in data.risk_model.environment_tags
}

# METADATA
# title: Risk of a finding
# description: |
#   Severity in context. It starts from the severity of the check, moves up a level for each reason why the
#   resource matters more, and down one where it is declared harmless. Every step is shown as a factor.
package risk

# METADATA
# description: The risk of each finding of a batch, in the order of the input.
# scope: document
# entrypoint: true
assessments := [assessment |
	some finding in input

	# regal ignore:comprehension-term-assignment,with-outside-test-context
	assessment := _assessment with input as finding
]

_assessment := {"level": level, "factors": sort(_raising | _lowering)} if {
	highest := count(data.risk_model.levels) - 1
	some base, name in data.risk_model.levels
	name == input.severity
	level := data.risk_model.levels[max([0, min([highest, (base + count(_raising)) - count(_lowering)])])]
}

_raising contains "in production" if count(_environment & {value | some value in data.risk_model.production_values}) > 0

_raising contains "holds sensitive data, by its tags" if {
	some name, value in input.resource.tags
	lower(name) in data.risk_model.sensitivity_tags
	lower(value) in data.risk_model.sensitive_values
}

_lowering contains "not in production" if count(_environment & {value | some value in data.risk_model.harmless_values}) > 0

_environment contains lower(value) if {
	some tag, value in input.resource.tags
	lower(tag) in data.risk_model.environment_tags
}

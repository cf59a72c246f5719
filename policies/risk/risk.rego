# METADATA
# title: Risk of a finding
# description: |
#   Severity in context. It starts from the points of the check's severity; what is known of the resource, and of the attack paths that
#   the finding is on, adds points or takes some away. Every one of them is a factor, and data.risk_model has what they count.
package risk

import data.lib.tags

# METADATA
# description: The risk of each finding of a batch, in the order of the input.
# scope: document
# entrypoint: true
assessments := [assessment |
	some finding in input

	# regal ignore:comprehension-term-assignment,with-outside-test-context
	assessment := _assessment with input as finding
]

_assessment := {"level": level, "points": points, "factors": array.concat([first], others)} if {
	base := data.risk_model.severity_points[input.severity]
	first := sprintf("severity %s (%d)", [input.severity, base])
	points := base + sum([weight | some [weight, _] in _factors])
	level := _level(points)
	others := [sprintf("%s (%s%d)", [text, _sign(weight), weight]) | some [weight, text] in sort(_factors)]
}

_sign(weight) := "+" if weight >= 0

_sign(weight) := "" if weight < 0

_level(points) := name if {
	reached := [candidate |
		some candidate in data.risk_model.levels
		max([points, 0]) >= data.risk_model.level_points[candidate]
	]
	name := reached[count(reached) - 1]
}

_weights := data.risk_model.weights

_factors contains [_weights.production, "in production"] if tags.in_production(input.resource.tags)

_factors contains [_weights.harmless, "not in production"] if tags.harmless(input.resource.tags)

_factors contains [_weights.sensitive, "holds sensitive data"] if _sensitive

_factors contains [_weights.exposed, "open to the internet"] if _has(data.risk_model.exposing_insights)

_factors contains [_weights.exploitable, "exploitable"] if _has(data.risk_model.exploitable_insights)

_factors contains [_weights.privileged, "privileged"] if _has(data.risk_model.privileged_insights)

_factors contains [_weights.path[input.paths.worst], text] if {
	input.paths.resting > 0
	text := sprintf("attack paths rest on it: %d, the worst %s", [input.paths.resting, input.paths.worst])
}

_factors contains [_weights.near_path, text] if {
	input.paths.resting == 0
	input.paths.near > 0
	text := sprintf("attack paths lead over the resource: %d", [input.paths.near])
}

_sensitive if tags.sensitive(input.resource.tags)

_sensitive if _has(data.risk_model.sensitive_insights)

_has(insights) if {
	some id in input.resource.insights
	id in insights
}

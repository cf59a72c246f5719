# METADATA
# title: Risk of an attack path
# description: |
#   How likely it is that somebody takes it, and how bad it is: both begin at what its rule says, and move by what is known of the
#   resources. data.risk_model.path_levels has the level for both.
package risk.paths

import data.lib.tags

# METADATA
# description: The risk of each attack path of a batch, in the order of the input.
# scope: document
# entrypoint: true
assessments := [assessment |
	some path in input

	# regal ignore:comprehension-term-assignment,with-outside-test-context
	assessment := _assessment with input as path
]

_assessment := {
	"level": _level,
	"points": data.risk_model.path_points[_level],
	"likelihood": {"level": _likelihood, "factors": _factors(input.likelihood, _likelier | _unlikelier)},
	"impact": {"level": _impact, "factors": _factors(input.impact, _worse | _harmless)},
}

_level := data.risk_model.path_levels[_likelihood][_impact]

_likelihood := _moved(input.likelihood, count(_likelier) - count(_unlikelier))

_impact := _moved(input.impact, count(_worse) - count(_harmless))

_factors(own, others) := array.concat([sprintf("the way itself: %s", [own])], sort(others))

_moved(from, steps) := data.risk_model.levels[index] if {
	index := max([0, min([count(data.risk_model.levels) - 1, _place[from] + steps])])
}

# regal ignore:prefer-set-or-object-rule
_place := {name: index | some index, name in data.risk_model.levels}

_likelier contains sprintf("+ the entry: %s", [id]) if {
	some id in input.entry.insights
	id in data.risk_model.likelier_insights
}

_unlikelier contains sprintf("- %d steps", [input.length]) if input.length > data.risk_model.long_path

_worse contains sprintf("+ the target: %s", [id]) if {
	some id in input.target.insights
	id in data.risk_model.worse_insights
}

_worse contains "+ the target is in production" if tags.in_production(input.target.tags)

_worse contains sprintf("+ ends with %s", [level]) if {
	some level in input.last_levels
	level in data.risk_model.worse_permissions
}

_harmless contains "- the target is not in production" if tags.harmless(input.target.tags)

package risk.paths_test

import data.risk.paths

_path := {
	"likelihood": "medium",
	"impact": "high",
	"length": 2,
	"last_levels": [],
	"entry": {"tags": {}, "insights": []},
	"target": {"tags": {}, "insights": []},
}

test_without_context_the_rule_says_it if {
	_assessed(_path) == {
		"level": "high",
		"points": 9,
		"likelihood": {"level": "medium", "factors": ["the way itself: medium"]},
		"impact": {"level": "high", "factors": ["the way itself: high"]},
	}
}

test_an_open_entry_makes_it_likelier if {
	entry := {"tags": {}, "insights": ["allows-public-access", "unlogged"]}
	result := _assessed(object.union(_path, {"entry": entry}))
	result.likelihood == {"level": "high", "factors": ["the way itself: medium", "+ the entry: allows-public-access"]}
}

test_a_long_way_makes_it_less_likely if {
	_assessed(object.union(_path, {"length": 5})).likelihood == {
		"level": "low",
		"factors": ["the way itself: medium", "- 5 steps"],
	}
}

test_sensitive_data_in_production_makes_it_worse if {
	target := {"tags": {"env": "prod"}, "insights": ["holds-sensitive-data"]}
	result := _assessed(object.union(_path, {"target": target, "likelihood": "high"}))
	result.level == "critical"
	result.points == 27
	result.impact.factors == [
		"the way itself: high",
		"+ the target is in production",
		"+ the target: holds-sensitive-data",
	]
}

test_administration_makes_it_worse if {
	_assessed(object.union(_path, {"last_levels": ["read", "admin"]})).impact.level == "critical"
}

test_what_is_not_in_production_is_less_bad if {
	_assessed(object.union(_path, {"target": {"tags": {"env": "dev"}, "insights": []}})).impact == {
		"level": "medium",
		"factors": ["the way itself: high", "- the target is not in production"],
	}
}

test_levels_end_at_both_ends if {
	entry := {"tags": {}, "insights": ["allows-public-access", "publicly-writable", "remotely-exploitable"]}
	_assessed(object.union(_path, {"entry": entry})).likelihood.level == "critical"
	_assessed(object.union(_path, {"length": 9, "likelihood": "low"})).likelihood.level == "low"
}

_assessed(path) := result if {
	[result] := paths.assessments with input as [path]
}

test_a_way_as_long_as_is_still_likely_keeps_its_likelihood if {
	_assessed(object.union(_path, {"length": data.risk_model.long_path})).likelihood.level == "medium"
}

test_other_insights_and_permissions_of_the_target_make_nothing_worse if {
	target := {"tags": {}, "insights": ["unlogged"]}
	_assessed(object.union(_path, {"target": target})).impact.factors == ["the way itself: high"]
	_assessed(object.union(_path, {"last_levels": ["read"]})).impact.factors == ["the way itself: high"]
}

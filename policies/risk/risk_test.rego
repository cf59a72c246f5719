package risk_test

import data.risk

test_without_context_risk_is_severity if {
	some severity in data.risk_model.levels
	_risk(severity, {}).level == severity
}

test_the_severity_is_a_factor if _risk("high", {}).factors == ["severity high (30)"]

test_every_reason_is_a_factor_with_what_it_counts if {
	result := _risk("medium", {"Environment": "Production"})
	result.factors == ["severity medium (20)", "in production (+5)"]
	result.points == 25
}

test_reasons_together_raise_the_level if {
	_risk("medium", {"env": "prod"}).level == "medium"
	tags := {"env": "prod", "Data-Classification": "Confidential"}
	_risk("medium", tags).level == "high"
	_risk("high", tags).level == "critical"
}

test_sandbox_lowers if {
	result := _risk("high", {"env": "sandbox"})
	result.level == "medium"
	result.factors == ["severity high (30)", "not in production (-10)"]
}

test_levels_end_at_both_ends if {
	_risk("critical", {"env": "prod"}).level == "critical"
	_risk("low", {"env": "dev"}).level == "low"
}

test_insights_raise if {
	_with_insights(["exposed-to-internet"]).factors == ["severity medium (20)", "open to the internet (+5)"]
	_with_insights(["privileged"]).points == 24
	_with_insights(["remotely-exploitable"]).level == "high"
	_with_insights(["holds-sensitive-data"]).factors == ["severity medium (20)", "holds sensitive data (+5)"]
	_with_insights(["used-for-ai"]).factors == ["severity medium (20)"]
}

test_paths_that_rest_on_the_finding_raise_it if {
	result := _on_paths({"resting": 3, "near": 4, "worst": "critical"})
	result.level == "high"
	result.factors == ["severity medium (20)", "attack paths rest on it: 3, the worst critical (+10)"]
}

test_paths_over_the_resource_raise_a_little if {
	_on_paths({"resting": 0, "near": 2, "worst": "high"}).factors == [
		"severity medium (20)",
		"attack paths lead over the resource: 2 (+2)",
	]
	_on_paths({"resting": 0, "near": 0}).factors == ["severity medium (20)"]
}

test_order_is_kept if {
	findings := [{"severity": "low", "resource": {"tags": {}}}, {"severity": "high", "resource": {"tags": {}}}]
	[item.level | some item in risk.assessments] == ["low", "high"] with input as findings
}

test_other_tags_and_other_values_say_nothing if {
	_risk("low", {"Data-Classification": "Public"}).points == 10
	_risk("low", {"owner": "Confidential"}).points == 10
	_risk("low", {"owner": "prod"}).points == 10
}

_risk(severity, tags) := _assessed({"severity": severity, "resource": {"tags": tags}})

_with_insights(insights) := _assessed({"severity": "medium", "resource": {"tags": {}, "insights": insights}})

_on_paths(paths) := _assessed({"severity": "medium", "resource": {"tags": {}}, "paths": paths})

_assessed(finding) := result if {
	[result] := risk.assessments with input as [finding]
}

test_every_insight_says_why_it_counts if {
	_with_insights(["remotely-exploitable"]).factors == ["severity medium (20)", "exploitable (+8)"]
	_with_insights(["privileged"]).factors == ["severity medium (20)", "privileged (+4)"]
}

test_one_path_counts if {
	_on_paths({"resting": 1, "near": 0, "worst": "low"}).factors == [
		"severity medium (20)",
		"attack paths rest on it: 1, the worst low (+1)",
	]
	_on_paths({"resting": 0, "near": 1}).factors == [
		"severity medium (20)",
		"attack paths lead over the resource: 1 (+2)",
	]
}

test_what_counts_nothing_is_a_factor_too if {
	result := _risk("medium", {"env": "prod"}) with data.risk_model.weights.production as 0
	result.factors == ["severity medium (20)", "in production (+0)"]
}

test_no_points_are_below_the_least_level if _risk("low", {"env": "dev"}).level == "low"

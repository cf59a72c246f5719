package risk_test

import data.risk

test_without_context_risk_is_severity if _risk("high", {}) == {"level": "high", "factors": []}

test_production_raises if _risk("medium", {"Environment": "Production"}) == {"level": "high", "factors": ["in production"]}

test_production_and_sensitive_data_raise_two_levels if {
	tags := {"env": "prod", "Data-Classification": "Confidential"}
	_risk("low", tags) == {"level": "high", "factors": ["holds sensitive data, by its tags", "in production"]}
}

test_sandbox_lowers if _risk("high", {"env": "sandbox"}) == {"level": "medium", "factors": ["not in production"]}

test_levels_end_at_both_ends if {
	_risk("critical", {"env": "prod"}).level == "critical"
	_risk("low", {"env": "dev"}).level == "low"
}

test_order_is_kept if {
	findings := [{"severity": "low", "resource": {"tags": {}}}, {"severity": "high", "resource": {"tags": {}}}]
	[item.level | some item in risk.assessments] == ["low", "high"] with input as findings
}

_risk(severity, tags) := result if {
	[result] := risk.assessments with input as [{"severity": severity, "resource": {"tags": tags}}]
}

test_other_tags_and_other_values_say_nothing if {
	_risk("low", {"Data-Classification": "Public"}) == {"level": "low", "factors": []}
	_risk("low", {"owner": "Confidential"}) == {"level": "low", "factors": []}
	_risk("low", {"owner": "prod"}) == {"level": "low", "factors": []}
}

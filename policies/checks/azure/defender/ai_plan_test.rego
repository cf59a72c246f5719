package checks.azure.defender.ai_plan_test

import data.checks.azure.defender.ai_plan as check

test_good if check.compliant with input as _plan("AI", "Standard")

test_bad if not check.compliant with input as _plan("AI", "Free")

test_missing if not check.compliant with input as {"name": "AI", "properties": {}}

test_unknown if not check.compliant with input as {"name": "AI", "properties": {}, "unknown": ["/properties/pricingTier"]}

test_applies_to_the_plan_for_ai_alone if {
	check.applies with input as _plan("AI", "Free")
	not check.applies with input as _plan("VirtualMachines", "Standard")
	not check.applies with input as {"properties": {}}
}

test_edge_another_plan_watches_no_model if not check.compliant with input as _plan("CloudPosture", "Standard")

_plan(name, tier) := {"name": name, "properties": {"pricingTier": tier}}

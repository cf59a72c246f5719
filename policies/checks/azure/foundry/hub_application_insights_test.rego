package checks.azure.foundry.hub_application_insights_test

import data.checks.azure.foundry.hub_application_insights as check

test_good if check.compliant with input as _hub({"applicationInsights": "/subscriptions/s/providers/Microsoft.Insights/components/a"})

test_bad_empty if not check.compliant with input as _hub({"applicationInsights": ""})

test_missing if not check.compliant with input as _hub({})

test_unknown if not check.compliant with input as {"properties": {"kind": "Hub"}, "unknown": ["/properties/applicationInsights"]}

test_applies_to_hubs_alone if {
	check.applies with input as _hub({})
	not check.applies with input as {"properties": {"kind": "Default", "applicationInsights": "/a"}}
}

test_edge_one_letter_is_something if check.compliant with input as _hub({"applicationInsights": "a"})

_hub(properties) := {"properties": object.union({"kind": "Hub"}, properties)}

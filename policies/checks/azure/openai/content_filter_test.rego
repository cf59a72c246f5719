package checks.azure.openai.content_filter_test

import data.checks.azure.openai.content_filter as check

test_good if check.compliant with input as _deployment(_filters(true, true, "Medium"))

test_bad_only_annotates if not check.compliant with input as _deployment(_filters(true, false, "Medium"))

test_bad_off if not check.compliant with input as _deployment(_filters(false, true, "Medium"))

test_missing if {
	not check.compliant with input as {"properties": {}, "related": {}}
	not check.compliant with input as {"properties": {"raiPolicyName": "p"}, "related": {"guarded-by": []}}
}

test_unknown if {
	unit := {"properties": {"raiPolicyName": "p"}, "related": {"guarded-by": [{"id": "p", "unresolved": true}]}}
	not check.compliant with input as unit
}

test_edge_the_laxest_threshold_lets_most_through if {
	not check.compliant with input as _deployment(_filters(true, true, "High"))
}

test_edge_one_side_is_not_enough if {
	filters := [filter | some filter in _filters(true, true, "Low"); filter.source == "Prompt"]
	not check.compliant with input as _deployment(filters)
	count(check.details) == 4 with input as _deployment(filters)
}

test_edge_a_completion_that_is_streamed_before_it_is_judged if {
	filters := _filters(true, true, "Low")
	check.compliant with input as _deployment_in_mode(filters, "Blocking")
	check.compliant with input as _deployment_in_mode(filters, "Default")
	every mode in ["Asynchronous_filter", "Deferred", "A_new_mode"] {
		not check.compliant with input as _deployment_in_mode(filters, mode)
	}
	{
		"path": "related.guarded-by[].properties.mode",
		"value": "Deferred",
		"message": "hands completions over before it has judged them",
	} in check.details with input as _deployment_in_mode(filters, "Deferred")
}

_deployment_in_mode(filters, mode) := {
	"properties": {"raiPolicyName": "p"},
	"related": {"guarded-by": [{"id": "p", "properties": {"mode": mode, "contentFilters": filters}}]},
}

_deployment(filters) := {
	"properties": {"raiPolicyName": "p"},
	"related": {"guarded-by": [{"id": "p", "properties": {"contentFilters": filters}}]},
}

_filters(enabled, blocking, threshold) := [filter |
	some name in ["Hate", "Sexual", "Violence", "Selfharm"]
	some source in ["Prompt", "Completion"]
	filter := {"name": name, "source": source, "enabled": enabled, "blocking": blocking, "severityThreshold": threshold}
]

test_a_deployment_that_names_no_policy_is_bad_whatever_is_related if {
	unit := _deployment(_filters(true, true, "Low"))
	not check.compliant with input as object.union(unit, {"properties": {"raiPolicyName": ""}})
	not check.compliant with input as object.remove(unit, ["properties"])
}

test_where_nothing_is_demanded_nothing_is_good if {
	not check.compliant with input as _deployment([]) with data.azure_openai.harm_categories as []
}

test_each_category_is_stopped_by_its_own_filter if {
	filters := [filter | some filter in _filters(true, true, "Low"); filter.name != "Hate"]
	not check.compliant with input as _deployment(filters)
	found := check.details with input as _deployment(filters)
	{detail.value.category | some detail in found} == {"Hate"}
	{detail.path | some detail in found} == {"related.guarded-by[].properties.contentFilters"}
	hate := [filter | some filter in _filters(true, true, "Low"); filter.name == "Hate"]
	count(check.details) == 6 with input as _deployment(hate)
}

test_one_side_does_not_stop_the_other if {
	filters := [filter | some filter in _filters(true, true, "Low"); filter.source == "Completion"]
	found := check.details with input as _deployment(filters)
	{detail.value.source | some detail in found} == {"Prompt"}
}

test_only_a_mode_that_is_late_is_named if {
	filters := _filters(true, true, "Low")
	count(check.details) == 0 with input as _deployment_in_mode(filters, "Blocking")
	count(check.details) == 0 with input as _deployment(filters)
}

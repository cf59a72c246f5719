package checks.azure.grounding.sensitive_data_test

import data.checks.azure.grounding.sensitive_data as check

test_good if {
	check.compliant with input as {"tags": {"data-classification": "internal"}}
	check.compliant with input as {"tags": {"Sensitivity": "Public", "team": "answers"}}
}

test_bad if {
	unit := {"tags": {"Data-Classification": "Confidential"}}
	not check.compliant with input as unit
	check.details == {{
		"path": "tags",
		"value": "confidential",
		"message": "a tag says that the data is confidential",
	}} with input as unit
}

test_missing if {
	not check.compliant with input as {"tags": {}}
	not check.compliant with input as {}
}

test_unknown_words_are_not_taken_for_harmless if {
	not check.compliant with input as {"tags": {"data-classification": "tier-7"}}
	count(check.details) == 0 with input as {"tags": {"data-classification": "tier-7"}}
}

test_other_tags_say_nothing if not check.compliant with input as {"tags": {"visibility": "public"}}

test_not_applicable_to_stores_that_no_model_reads if {
	not check.applies with input as {"tags": {}, "related_from": {"depends-on": [{"id": "a"}]}}
	not check.applies with input as {"tags": {}, "related_from": {"grounded-on": [], "reads": []}}
	check.applies with input as {"tags": {}, "related_from": {"grounded-on": [{"id": "a"}]}}
	check.applies with input as {"tags": {}, "related_from": {"reads": [{"id": "a"}]}}
}

test_edge_one_tag_that_says_sensitive_outweighs_the_other if {
	not check.compliant with input as {"tags": {"classification": "internal", "sensitivity": "PII"}}
}

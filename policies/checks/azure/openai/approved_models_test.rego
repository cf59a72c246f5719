package checks.azure.openai.approved_models_test

import data.checks.azure.openai.approved_models as check

test_good if check.compliant with input as {"properties": {"model": {"name": "gpt-4o", "version": "2024-11-20"}}}

test_bad if not check.compliant with input as {"properties": {"model": {"name": "gpt-35-turbo", "version": "0301"}}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/model"]}

test_edge_part_of_a_name_is_another_model if {
	not check.compliant with input as {"properties": {"model": {"name": "gpt-4o-uncensored", "version": "1"}}}
}

test_the_list_is_data if {
	unit := {"properties": {"model": {"name": "in-house", "version": "1"}}}
	check.compliant with input as unit with data.azure_openai.approved_models as ["in-house"]
}

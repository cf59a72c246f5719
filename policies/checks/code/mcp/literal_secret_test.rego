package checks.code.mcp.literal_secret_test

import data.checks.code.mcp.literal_secret as check

test_no_secret_is_good if {
	check.compliant with input as {"properties": {"env": ["TOKEN"], "literal_secrets": []}}
}

test_a_secret_is_bad if {
	not check.compliant with input as {"properties": {"literal_secrets": ["env.TOKEN"]}}
	count(check.details) == 1 with input as {"properties": {"literal_secrets": ["env.TOKEN"]}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"literal_secrets": 0}}
}

test_details_name_the_place if {
	found := check.details with input as {"properties": {"literal_secrets": ["env.TOKEN"]}}
	{[detail.path, detail.value] | some detail in found} == {["properties.literal_secrets[]", "env.TOKEN"]}
}

# A variable that is called like a secret refers to one; what stands among the arguments is one.
test_edge_names_of_variables_are_no_secrets_and_arguments_may_be if {
	check.compliant with input as {"properties": {"env": ["GITHUB_TOKEN", "API_KEY"], "literal_secrets": []}}
	not check.compliant with input as {"properties": {"env": [], "literal_secrets": ["args[3]"]}}
}

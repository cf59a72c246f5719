package checks.aws.sagemaker.notebook_secrets_test

import data.checks.aws.sagemaker.notebook_secrets as check

_config(create, start) := {"properties": {
	"OnCreate": [{"Content": text} | some text in create],
	"OnStart": [{"Content": text} | some text in start],
}}

test_scripts_without_secrets_are_good if {
	check.applies with input as _config(["[redacted]"], [])
	check.applies with input as _config([], ["[redacted]"])
	check.compliant with input as _config(["[redacted]"], ["[redacted]"])
	count(check.details) == 0 with input as _config(["[redacted]"], ["[redacted]"])
}

test_a_secret_in_either_is_bad_and_named if {
	not check.compliant with input as _config(["[redacted]", "[redacted secret]"], ["[redacted]"])
	not check.compliant with input as _config(["[redacted]"], ["[redacted secret]"])
	found := check.details with input as _config(["[redacted]", "[redacted secret]"], ["[redacted secret]"])
	found == {
		{"path": "properties.OnCreate[1].Content", "value": "a script", "message": "looks like it holds a secret"},
		{"path": "properties.OnStart[0].Content", "value": "a script", "message": "looks like it holds a secret"},
	}
}

test_a_configuration_without_scripts_is_not_judged if {
	not check.applies with input as {"properties": {}}
	not check.applies with input as _config([], [])
}

test_a_script_that_is_missing_is_not_good if {
	not check.compliant with input as {"properties": {"OnStart": [{}]}}
	not check.compliant with input as {"properties": {"OnCreate": [{}]}}
}

test_content_of_another_shape_is_not_good if {
	not check.compliant with input as _config([5], [])
	not check.compliant with input as _config([], [null])
}

# What still holds its text was not looked at.
test_edge_a_script_that_was_not_redacted_is_not_good if {
	not check.compliant with input as _config(["IyEvYmluL2Jhc2gK"], ["[redacted]"])
	found := check.details with input as _config(["[redacted]", "IyEvYmluL2Jhc2gK"], ["[redacted]"])
	{detail.path | some detail in found} == {"properties.OnCreate[1].Content"}
}

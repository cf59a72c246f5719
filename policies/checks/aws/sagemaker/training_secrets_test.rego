package checks.aws.sagemaker.training_secrets_test

import data.checks.aws.sagemaker.training_secrets as check

_job(parameters) := {"properties": {"HyperParameters": parameters}}

test_parameters_without_secrets_are_good if {
	check.applies with input as _job({"eta": "[redacted]"})
	check.compliant with input as _job({"eta": "[redacted]", "empty": ""})
	count(check.details) == 0 with input as _job({"eta": "[redacted]"})
}

test_one_secret_is_bad_and_named if {
	parameters := {"eta": "[redacted]", "aws_key": "[redacted secret]"}
	not check.compliant with input as _job(parameters)
	found := check.details with input as _job(parameters)
	found == {{"path": "properties.HyperParameters.aws_key", "value": "aws_key", "message": "looks like it holds a secret"}}
}

test_a_job_without_parameters_is_not_judged if {
	not check.applies with input as {"properties": {}}
	not check.applies with input as _job({})
}

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _job([])
}

# What a parameter is called says nothing: its value was looked at.
test_edge_a_name_is_no_secret if {
	check.compliant with input as _job({"password_column": "[redacted]", "max_tokens": "[redacted]"})
	not check.compliant with input as _job({"eta": "[redacted secret]"})
}

# What still holds its value was not looked at.
test_edge_a_value_that_was_not_redacted_is_not_good if {
	not check.compliant with input as _job({"eta": "0.1"})
}

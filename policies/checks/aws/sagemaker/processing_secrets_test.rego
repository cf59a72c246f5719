package checks.aws.sagemaker.processing_secrets_test

import data.checks.aws.sagemaker.processing_secrets as check

_job(environment) := {"properties": {"Environment": environment}}

test_other_variables_are_good if {
	check.applies with input as _job({"LOG_LEVEL": "[redacted]"})
	check.compliant with input as _job({"LOG_LEVEL": "[redacted]", "TRACKING_SECRET_ARN": "[redacted]"})
	count(check.details) == 0 with input as _job({"LOG_LEVEL": "[redacted]"})
}

test_a_variable_called_like_a_secret_is_bad_and_named if {
	environment := {"LOG_LEVEL": "[redacted]", "TRACKING_PASSWORD": "[redacted]"}
	not check.compliant with input as _job(environment)
	found := check.details with input as _job(environment)
	found == {{"path": "properties.Environment.TRACKING_PASSWORD", "value": "TRACKING_PASSWORD", "message": "is called like a secret"}}
}

test_a_job_without_environment_is_not_judged if {
	not check.applies with input as {"properties": {}}
	not check.applies with input as _job({})
}

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _job([])
}

# Tokens are what models count, too, and names are written in any way.
test_edge_what_models_count_is_no_secret if {
	check.compliant with input as _job({"MAX_TOKENS": "[redacted]", "token_limit": "[redacted]"})
	not check.compliant with input as _job({"MAX_TOKENS": "[redacted]", "hfToken": "[redacted]"})
}

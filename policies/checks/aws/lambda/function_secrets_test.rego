package checks.aws.lambda.function_secrets_test

import data.checks.aws.lambda.function_secrets as check

_unit(variables) := {
	"properties": {"functionName": "a", "environment": {"variables": variables}},
	"related_from": {"calls": [{"id": "agent"}]},
}

test_plain_settings_are_good if {
	unit := _unit({"LOG_LEVEL": "[redacted]", "REGION": "[redacted]"})
	check.compliant with input as unit
	found := check.details with input as unit
	count(found) == 0
}

test_no_variables_are_good if {
	check.compliant with input as _unit({})
	check.compliant with input as {"properties": {"functionName": "a"}}
	check.compliant with input as {"properties": {"functionName": "a", "environment": {}}}
}

test_a_variable_called_like_a_secret_is_bad_and_named_once if {
	unit := _unit({"LOG_LEVEL": "[redacted]", "MODEL_API_KEY": "[redacted secret]"})
	not check.compliant with input as unit
	found := check.details with input as unit
	found == {{"path": "properties.environment.variables.MODEL_API_KEY", "value": "MODEL_API_KEY", "message": "is called like a secret"}}
}

test_a_name_is_enough if not check.compliant with input as _unit({"MODEL_API_KEY": "[redacted]"})

test_a_value_that_looks_like_a_key_is_bad_whatever_it_is_called if {
	unit := _unit({"OPENAI": "[redacted secret]", "LOG_LEVEL": "[redacted]"})
	not check.compliant with input as unit
	found := check.details with input as unit
	found == {{"path": "properties.environment.variables.OPENAI", "value": "OPENAI", "message": "looks like it holds a secret"}}
}

test_both_kinds_count if {
	not check.compliant with input as _unit({"OPENAI": "[redacted secret]", "MODEL_API_KEY": "[redacted]"})
}

test_where_a_secret_lies_is_no_secret if check.compliant with input as _unit({"MODEL_API_KEY_SECRET_ARN": "[redacted]"})

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"functionName": ""}}
}

test_a_function_that_no_agent_calls_is_not_judged if {
	check.applies with input as _unit({})
	not check.applies with input as {"properties": {"functionName": "a"}, "related_from": {"calls": []}}
	not check.applies with input as {"properties": {"functionName": "a"}}
}

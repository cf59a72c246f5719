package checks.aws.bedrock.agentcore_runtime_plaintext_secrets_test

import data.checks.aws.bedrock.agentcore_runtime_plaintext_secrets as check

_unit(variables) := {"properties": {"agentRuntimeName": "a", "environmentVariables": variables}}

test_plain_settings_are_good if check.compliant with input as _unit({"LOG_LEVEL": "x", "REGION": "x"})

test_no_variables_are_good if check.compliant with input as {"properties": {"agentRuntimeName": "a"}}

test_a_secret_is_bad_and_named if {
	unit := _unit({"LOG_LEVEL": "x", "CARRIER_API_KEY": "x"})
	not check.compliant with input as unit
	found := check.details with input as unit
	found == {{"path": "properties.environmentVariables.CARRIER_API_KEY", "value": "CARRIER_API_KEY", "message": "is called like a secret"}}
}

test_where_a_secret_lies_is_no_secret if {
	unit := _unit({"CARRIER_API_KEY_SECRET_ARN": "x"})
	check.compliant with input as unit
	found := check.details with input as unit
	count(found) == 0
}

test_nothing_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"agentRuntimeName": ""}}
}

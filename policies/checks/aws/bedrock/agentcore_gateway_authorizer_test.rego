package checks.aws.bedrock.agentcore_gateway_authorizer_test

import data.checks.aws.bedrock.agentcore_gateway_authorizer as check

_unit(type) := {"properties": {"name": "a", "authorizerType": type}}

test_tokens_and_iam_are_good if {
	check.compliant with input as _unit("CUSTOM_JWT")
	check.compliant with input as _unit("AWS_IAM")
}

test_no_authorizer_is_bad if not check.compliant with input as _unit("NONE")

test_authenticating_alone_is_bad if not check.compliant with input as _unit("AUTHENTICATE_ONLY")

test_nothing_is_not_good if {
	not check.compliant with input as {"properties": {"name": "a"}}
	not check.compliant with input as {"properties": {}}
}

test_missing_properties_are_not_good if {
	not check.compliant with input as {"properties": {"name": "a"}, "related": {}, "related_from": {}}
}

test_what_is_unknown_is_not_good if {
	not check.compliant with input as {"properties": {}, "unknown": ["/properties/authorizerType"]}
}

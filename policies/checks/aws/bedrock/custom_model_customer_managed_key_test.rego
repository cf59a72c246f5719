package checks.aws.bedrock.custom_model_customer_managed_key_test

import data.checks.aws.bedrock.custom_model_customer_managed_key as check

_arn := "arn:aws:kms:eu-west-1:123456789012:key/1"

_model(key) := {
	"properties": {"modelKmsKeyArn": _arn},
	"related": {"encrypted-by": [{"id": _arn, "properties": key}]},
}

test_a_key_of_the_customer_is_good if {
	check.compliant with input as _model({"keyManager": "CUSTOMER", "keyState": "Enabled"})
}

test_no_key_is_bad if {
	not check.compliant with input as {"properties": {"modelName": "m"}, "related": {}}
}

test_a_disabled_key_is_bad if {
	not check.compliant with input as _model({"keyManager": "CUSTOMER", "keyState": "Disabled"})
}

test_a_key_of_aws_is_bad if {
	not check.compliant with input as _model({"keyManager": "AWS", "keyState": "Enabled"})
}

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {
		"properties": {"modelKmsKeyArn": _arn},
		"related": {"encrypted-by": [{"id": _arn, "unresolved": true}]},
	}
}

test_a_model_that_names_no_key_is_bad_whatever_is_related if {
	key := {"encrypted-by": [{"id": "1", "properties": {"keyManager": "CUSTOMER", "keyState": "Enabled"}}]}
	not check.compliant with input as {"properties": {"modelKmsKeyArn": ""}, "related": key}
	not check.compliant with input as {"properties": {}, "related": key}
	check.compliant with input as {"properties": {"modelKmsKeyArn": "1"}, "related": key}
}

package checks.aws.sagemaker.endpoint_config_customer_managed_key_test

import data.checks.aws.sagemaker.endpoint_config_customer_managed_key as check

_resource(key) := {
	"properties": {"KmsKeyId": "k"},
	"related": {"encrypted-by": [{"id": "arn:aws:kms:eu-west-1:123456789012:key/1", "properties": key}]},
}

_good := {"keyManager": "CUSTOMER", "keyState": "Enabled"}

test_a_key_of_the_customer_is_good if {
	check.compliant with input as _resource(_good)
}

test_no_key_is_bad if {
	not check.compliant with input as object.union(_resource(_good), {"properties": {"KmsKeyId": ""}})
	not check.compliant with input as {"properties": {}, "related": _resource(_good).related}
	not check.compliant with input as {"properties": {"KmsKeyId": "k"}, "related": {"encrypted-by": []}}
}

test_a_key_of_aws_is_bad if {
	not check.compliant with input as _resource({"keyManager": "AWS", "keyState": "Enabled"})
}

test_a_disabled_key_is_bad if {
	not check.compliant with input as _resource({"keyManager": "CUSTOMER", "keyState": "Disabled"})
}

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"KmsKeyId": "k"}}
}

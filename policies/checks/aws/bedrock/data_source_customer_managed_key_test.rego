package checks.aws.bedrock.data_source_customer_managed_key_test

import data.checks.aws.bedrock.data_source_customer_managed_key as check

_arn := "arn:aws:kms:eu-west-1:123456789012:key/1"

_source(key) := {
	"properties": {"name": "a", "serverSideEncryptionConfiguration": {"kmsKeyArn": _arn}},
	"related": {"encrypted-by": [{"id": _arn, "properties": key}]},
}

_good := {"keyManager": "CUSTOMER", "keyState": "Enabled"}

test_a_key_of_the_customer_is_good if check.compliant with input as _source(_good)

test_no_key_is_bad if {
	not check.compliant with input as {"properties": {"name": "a"}, "related": {}}
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as object.union(_source(_good), {"properties": {"serverSideEncryptionConfiguration": {"kmsKeyArn": ""}}})
}

test_a_key_of_aws_is_bad if not check.compliant with input as _source({"keyManager": "AWS", "keyState": "Enabled"})

test_a_key_about_to_be_deleted_is_bad if not check.compliant with input as _source({"keyManager": "CUSTOMER", "keyState": "PendingDeletion"})

test_a_key_that_is_not_known_is_not_good if {
	not check.compliant with input as object.union(_source(_good), {"related": {"encrypted-by": [{"id": _arn, "unresolved": true}]}})
}

test_a_key_may_have_any_name if {
	check.compliant with input as object.union(_source(_good), {"properties": {"serverSideEncryptionConfiguration": {"kmsKeyArn": "k"}}})
}

package checks.aws.kendra.index_customer_managed_key_test

import data.checks.aws.kendra.index_customer_managed_key as check

_arn := "arn:aws:kms:eu-west-1:123456789012:key/1"

_index(key) := {
	"properties": {"Status": "ACTIVE", "ServerSideEncryptionConfiguration": {"KmsKeyId": _arn}},
	"related": {"encrypted-by": [{"id": _arn, "properties": key}]},
}

_good := {"keyManager": "CUSTOMER", "keyState": "Enabled"}

test_a_key_of_the_customer_is_good if {
	check.compliant with input as _index(_good)
	check.compliant with input as object.union(_index(_good), {"properties": {"ServerSideEncryptionConfiguration": {"KmsKeyId": "1"}}})
}

test_no_key_is_bad if {
	not check.compliant with input as {"properties": {"Status": "ACTIVE"}, "related": {}}
	not check.compliant with input as {"properties": {}, "related": _index(_good).related}
	not check.compliant with input as object.union(_index(_good), {"properties": {"ServerSideEncryptionConfiguration": {"KmsKeyId": ""}}})
}

test_a_key_of_aws_is_bad if not check.compliant with input as _index({"keyManager": "AWS", "keyState": "Enabled"})

test_a_disabled_key_is_bad if not check.compliant with input as _index({"keyManager": "CUSTOMER", "keyState": "PendingDeletion"})

test_a_key_that_is_not_known_is_not_good if {
	not check.compliant with input as object.union(_index(_good), {"related": {"encrypted-by": [{"id": _arn, "unresolved": true}]}})
}

test_an_index_that_is_being_deleted_is_not_applicable if {
	not check.applies with input as {"properties": {"Status": "DELETING"}}
	check.applies with input as {"properties": {"Status": "FAILED"}}
	check.applies with input as {"properties": {}}
}

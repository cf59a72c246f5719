package checks.aws.comprehend.output_customer_managed_key_test

import data.checks.aws.comprehend.output_customer_managed_key as check

_arn := "arn:aws:kms:eu-west-1:123456789012:key/1"

_other := "arn:aws:kms:eu-west-1:123456789012:key/2"

_good := {"keyManager": "CUSTOMER", "keyState": "Enabled"}

_of_aws := {"keyManager": "AWS", "keyState": "Enabled"}

_job(key) := {
	"properties": {"OutputDataConfig": {"S3Uri": "s3://a/b", "KmsKeyId": _arn}},
	"related": {"encrypted-by": [{"id": _arn, "properties": key}]},
}

test_a_key_of_the_customer_is_good if check.compliant with input as _job(_good)

test_a_key_by_its_id_is_good if {
	check.compliant with input as object.union(_job(_good), {"properties": {"OutputDataConfig": {"KmsKeyId": "1"}}})
}

test_no_key_is_bad if {
	not check.compliant with input as {"properties": {"Status": "TRAINED"}, "related": _job(_good).related}
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as object.union(_job(_good), {"properties": {"OutputDataConfig": {"KmsKeyId": ""}}})
}

test_a_key_of_aws_is_bad if not check.compliant with input as _job(_of_aws)

test_a_disabled_key_is_bad if not check.compliant with input as _job({"keyManager": "CUSTOMER", "keyState": "Disabled"})

test_a_key_that_is_not_known_is_not_good if {
	not check.compliant with input as {"properties": _job(_good).properties}
	not check.compliant with input as object.union(_job(_good), {"related": {"encrypted-by": [{"id": _arn, "unresolved": true}]}})
}

test_another_key_does_not_count if {
	keys := [{"id": _arn, "properties": _of_aws}, {"id": _other, "properties": _good}]
	not check.compliant with input as object.union(_job(_good), {"related": {"encrypted-by": keys}})
	swapped := [{"id": _arn, "properties": _good}, {"id": _other, "properties": _of_aws}]
	check.compliant with input as object.union(_job(_good), {"related": {"encrypted-by": swapped}})
}

test_an_alias_may_mean_any_key if {
	alias := {"properties": {"OutputDataConfig": {"KmsKeyId": "alias/results"}}}
	check.compliant with input as object.union(_job(_good), alias)
	keys := [{"id": _arn, "properties": _of_aws}, {"id": _other, "properties": _good}]
	not check.compliant with input as object.union_n([_job(_good), alias, {"related": {"encrypted-by": keys}}])
}

test_what_writes_nothing_is_not_applicable if {
	not check.applies with input as {"properties": {"Status": "TRAINED"}}
	not check.applies with input as {"properties": {"Status": "TRAINED", "OutputDataConfig": {"S3Uri": ""}}}
	not check.applies with input as {"properties": {"Status": "IN_ERROR", "OutputDataConfig": {"S3Uri": "s3://a/b"}}}
	check.applies with input as {"properties": {"Status": "TRAINED", "OutputDataConfig": {"S3Uri": "s3://a/b"}}}
	check.applies with input as _job(_good)
	check.applies with input as {"properties": {"OutputDataConfig": {"S3Uri": "a"}}}
}

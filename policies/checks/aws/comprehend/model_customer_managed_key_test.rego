package checks.aws.comprehend.model_customer_managed_key_test

import data.checks.aws.comprehend.model_customer_managed_key as check

_arn := "arn:aws:kms:eu-west-1:123456789012:key/1"

_other := "arn:aws:kms:eu-west-1:123456789012:key/2"

_good := {"keyManager": "CUSTOMER", "keyState": "Enabled"}

_of_aws := {"keyManager": "AWS", "keyState": "Enabled"}

_model(key) := {
	"properties": {"Status": "TRAINED", "ModelKmsKeyId": _arn},
	"related": {"encrypted-by": [{"id": _arn, "properties": key}]},
}

test_a_key_of_the_customer_is_good if check.compliant with input as _model(_good)

test_a_key_by_its_id_is_good if {
	check.compliant with input as object.union(_model(_good), {"properties": {"ModelKmsKeyId": "1"}})
}

test_no_key_is_bad if {
	not check.compliant with input as {"properties": {"Status": "TRAINED"}, "related": _model(_good).related}
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as object.union(_model(_good), {"properties": {"ModelKmsKeyId": ""}})
}

test_a_key_of_aws_is_bad if not check.compliant with input as _model(_of_aws)

test_a_disabled_key_is_bad if not check.compliant with input as _model({"keyManager": "CUSTOMER", "keyState": "Disabled"})

test_a_key_that_is_not_known_is_not_good if {
	not check.compliant with input as {"properties": _model(_good).properties}
	not check.compliant with input as object.union(_model(_good), {"related": {"encrypted-by": [{"id": _arn, "unresolved": true}]}})
}

test_another_key_does_not_count if {
	keys := [{"id": _arn, "properties": _of_aws}, {"id": _other, "properties": _good}]
	not check.compliant with input as object.union(_model(_good), {"related": {"encrypted-by": keys}})
	swapped := [{"id": _arn, "properties": _good}, {"id": _other, "properties": _of_aws}]
	check.compliant with input as object.union(_model(_good), {"related": {"encrypted-by": swapped}})
}

test_a_version_without_a_model_is_not_applicable if {
	every status in ["IN_ERROR", "STOPPED", "DELETING"] {
		not check.applies with input as {"properties": {"Status": status}}
	}
}

test_a_version_with_a_model_or_soon_with_one_applies if {
	every status in ["TRAINED", "TRAINED_WITH_WARNING", "TRAINING", "SUBMITTED", "STOP_REQUESTED"] {
		check.applies with input as {"properties": {"Status": status}}
	}
	check.applies with input as {"properties": {}}
}

test_an_imported_model_applies if {
	check.applies with input as {"properties": {"Status": "TRAINED", "SourceModelArn": "arn:aws:comprehend:eu-west-1:1:entity-recognizer/a"}}
}

package checks.aws.comprehend.volume_customer_managed_key_test

import data.checks.aws.comprehend.volume_customer_managed_key as check

_arn := "arn:aws:kms:eu-west-1:123456789012:key/1"

_other := "arn:aws:kms:eu-west-1:123456789012:key/2"

_good := {"keyManager": "CUSTOMER", "keyState": "Enabled"}

_of_aws := {"keyManager": "AWS", "keyState": "Enabled"}

_model(key) := {
	"properties": {"Status": "TRAINED", "VolumeKmsKeyId": _arn},
	"related": {"encrypted-by": [{"id": _arn, "properties": key}]},
}

test_a_key_of_the_customer_is_good if check.compliant with input as _model(_good)

test_a_key_by_its_id_is_good if {
	check.compliant with input as object.union(_model(_good), {"properties": {"VolumeKmsKeyId": "1"}})
}

test_no_key_is_bad if {
	not check.compliant with input as {"properties": {"Status": "TRAINED"}, "related": _model(_good).related}
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as object.union(_model(_good), {"properties": {"VolumeKmsKeyId": ""}})
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

_id(kind) := sprintf("arn:aws:comprehend:eu-west-1:123456789012:%s/a", [kind])

test_models_and_jobs_apply if {
	every kind in ["entity-recognizer", "document-classifier", "entities-detection-job", "topics-detection-job"] {
		check.applies with input as {"id": _id(kind), "properties": {}}
	}
	check.applies with input as {"id": "main.tf", "properties": {}}
}

test_jobs_whose_volumes_take_no_key_are_not_applicable if {
	not check.applies with input as {"id": _id("pii-entities-detection-job"), "properties": {"JobStatus": "COMPLETED"}}
	not check.applies with input as {"id": _id("events-detection-job"), "properties": {"JobStatus": "COMPLETED"}}
}

test_what_was_not_trained_here_is_not_applicable if {
	not check.applies with input as {"id": _id("entity-recognizer"), "properties": {"Status": "TRAINED", "SourceModelArn": "arn:aws:comprehend:eu-west-1:1:entity-recognizer/a"}}
}

test_a_version_whose_training_came_to_nothing_is_not_applicable if {
	not check.applies with input as {"id": _id("entity-recognizer"), "properties": {"Status": "IN_ERROR"}}
}

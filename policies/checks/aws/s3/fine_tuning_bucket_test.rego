package checks.aws.s3.fine_tuning_bucket_test

import data.checks.aws.s3.fine_tuning_bucket as check

_open := {"blockPublicAcls": false, "ignorePublicAcls": false, "blockPublicPolicy": false, "restrictPublicBuckets": false}

_closed := {"blockPublicAcls": true, "ignorePublicAcls": true, "blockPublicPolicy": true, "restrictPublicBuckets": true}

_good := {
	"properties": {
		"PublicAccessBlockConfiguration": _closed,
		"ServerSideEncryptionConfiguration": {"rules": [{"applyServerSideEncryptionByDefault": {"sseAlgorithm": "aws:kms"}}]},
		"BucketVersioningConfiguration": {"status": "Enabled"},
	},
	"related": {"guarded-by": []},
	"related_from": {"fine-tuned-on": [{"id": "model"}]},
}

_bucket(changes) := object.union(_good, {"properties": changes})

_paths(unit) := {detail.path | some detail in found} if found := check.details with input as unit

test_closed_encrypted_and_versioned_is_good if {
	check.applies with input as _good
	check.compliant with input as _good
	_paths(_good) == set()
}

test_an_open_bucket_is_bad if {
	unit := _bucket({"PublicAccessBlockConfiguration": {"blockPublicPolicy": false}})
	not check.compliant with input as unit
	_paths(unit) == {"properties.PublicAccessBlockConfiguration"}
}

test_the_block_of_the_account_counts if {
	unit := object.union(_bucket({"PublicAccessBlockConfiguration": _open}), {"related": {"guarded-by": [{"id": "account", "properties": _closed}]}})
	check.compliant with input as unit
}

test_keys_of_s3_are_bad if {
	unit := _bucket({"ServerSideEncryptionConfiguration": {"rules": [{"applyServerSideEncryptionByDefault": {"sseAlgorithm": "AES256"}}]}})
	not check.compliant with input as unit
	_paths(unit) == {"properties.ServerSideEncryptionConfiguration"}
}

test_two_layers_of_kms_are_good if {
	check.compliant with input as _bucket({"ServerSideEncryptionConfiguration": {"rules": [{"applyServerSideEncryptionByDefault": {"sseAlgorithm": "aws:kms:dsse"}}]}})
}

test_no_versions_are_bad if {
	unit := _bucket({"BucketVersioningConfiguration": {"status": "Suspended"}})
	not check.compliant with input as unit
	_paths(unit) == {"properties.BucketVersioningConfiguration"}
}

test_nothing_is_not_good if not check.compliant with input as {"properties": {}}

test_a_bucket_that_trains_nothing_is_not_judged if {
	not check.applies with input as {"properties": {}, "related_from": {"fine-tuned-on": []}}
	not check.applies with input as {"properties": {}}
}

test_findings_have_no_value if {
	found := check.details with input as {"properties": {}}
	{detail.value | some detail in found} == {null}
}

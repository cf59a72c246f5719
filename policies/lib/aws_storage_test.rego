package lib.aws_storage_test

import data.lib.aws_storage

test_flags_of_bucket_and_account_add_up if {
	bucket := {"PublicAccessBlockConfiguration": {"blockPublicAcls": true, "ignorePublicAcls": false}}
	account := {"properties": {"restrictPublicBuckets": true, "other": true}}
	aws_storage.flags_on(bucket, [account]) == {"blockPublicAcls", "restrictPublicBuckets"}
	aws_storage.flags_on({}, []) == set()
	aws_storage.flags_on({}, [{"properties": {"blockPublicPolicy": false}}]) == set()
}

_encrypted(by) := {"ServerSideEncryptionConfiguration": {"rules": [{"applyServerSideEncryptionByDefault": by}]}}

test_kms_is_told_from_keys_of_s3 if {
	aws_storage.encrypts_by_kms(_encrypted({"sseAlgorithm": "aws:kms"}))
	aws_storage.encrypts_by_kms(_encrypted({"sseAlgorithm": "aws:kms:dsse"}))
	not aws_storage.encrypts_by_kms(_encrypted({"sseAlgorithm": "AES256"}))
	not aws_storage.encrypts_by_kms({})
}

test_a_named_key_is_told_from_the_one_of_aws if {
	aws_storage.encrypts_by_named_key(_encrypted({"sseAlgorithm": "aws:kms", "kmsMasterKeyID": "arn:aws:kms:x:1:key/1"}))
	aws_storage.encrypts_by_named_key(_encrypted({"sseAlgorithm": "aws:kms:dsse", "kmsMasterKeyID": "alias/mine"}))
	not aws_storage.encrypts_by_named_key(_encrypted({"sseAlgorithm": "aws:kms"}))
	not aws_storage.encrypts_by_named_key(_encrypted({"sseAlgorithm": "aws:kms", "kmsMasterKeyID": ""}))
	not aws_storage.encrypts_by_named_key(_encrypted({"sseAlgorithm": "aws:kms", "kmsMasterKeyID": "arn:aws:kms:x:1:alias/aws/s3"}))
	not aws_storage.encrypts_by_named_key(_encrypted({"sseAlgorithm": "AES256", "kmsMasterKeyID": "alias/mine"}))
}

test_versions_are_kept_while_enabled if {
	aws_storage.versioned({"BucketVersioningConfiguration": {"status": "Enabled"}})
	not aws_storage.versioned({"BucketVersioningConfiguration": {"status": "Suspended"}})
	not aws_storage.versioned({})
}

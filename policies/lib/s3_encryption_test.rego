package lib.s3_encryption_test

import data.lib.s3_encryption

_rule(algorithm) := {"applyServerSideEncryptionByDefault": {"sseAlgorithm": algorithm}}

_encrypted(rules) := {"ServerSideEncryptionConfiguration": {"rules": rules}}

test_kms_in_every_rule if {
	s3_encryption.by_kms(_encrypted([_rule("aws:kms"), _rule("aws:kms:dsse")]))
	not s3_encryption.by_kms(_encrypted([_rule("aws:kms"), _rule("AES256")]))
}

test_no_rule_is_no_key if {
	not s3_encryption.by_kms(_encrypted([]))
	not s3_encryption.by_kms(_encrypted([{}]))
	not s3_encryption.by_kms({})
}

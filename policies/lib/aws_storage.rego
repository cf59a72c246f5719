# METADATA
# title: S3 buckets
# description: What closes and protects a bucket.
package lib.aws_storage

# METADATA
# description: The flags of a public access block, each of which closes another way to the public.
public_access_flags := {"blockPublicAcls", "ignorePublicAcls", "blockPublicPolicy", "restrictPublicBuckets"}

# METADATA
# description: Flags that are on for a bucket, by itself or by the account that guards it.
flags_on(properties, accounts) := {flag |
	some flag in public_access_flags
	_on(properties, accounts, flag)
}

_on(properties, _, flag) if properties.PublicAccessBlockConfiguration[flag] == true

_on(_, accounts, flag) if {
	some account in accounts
	account.properties[flag] == true
}

# METADATA
# description: The bucket encrypts by KMS what is put into it, by whichever key.
encrypts_by_kms(properties) if {
	some rule in properties.ServerSideEncryptionConfiguration.rules
	rule.applyServerSideEncryptionByDefault.sseAlgorithm in {"aws:kms", "aws:kms:dsse"}
}

# METADATA
# description: The bucket encrypts by a KMS key that is named, and not by the one that AWS keeps for S3.
encrypts_by_named_key(properties) if {
	some rule in properties.ServerSideEncryptionConfiguration.rules
	by := rule.applyServerSideEncryptionByDefault
	by.sseAlgorithm in {"aws:kms", "aws:kms:dsse"}
	count(by.kmsMasterKeyID) > 0
	not endswith(by.kmsMasterKeyID, "alias/aws/s3")
}

# METADATA
# description: The bucket keeps what is overwritten and deleted.
versioned(properties) if properties.BucketVersioningConfiguration.status == "Enabled"

# METADATA
# title: Encryption of buckets
# description: What buckets of S3 encrypt new objects by.
package lib.s3_encryption

# METADATA
# description: By a key of KMS, whosever it is, in every rule of the bucket with these properties.
by_kms(properties) if {
	rules := properties.ServerSideEncryptionConfiguration.rules
	count(rules) > 0
	every rule in rules {
		rule.applyServerSideEncryptionByDefault.sseAlgorithm in data.aws_s3.kms_algorithms
	}
}

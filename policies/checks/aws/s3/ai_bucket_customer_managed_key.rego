# METADATA
# title: A bucket that AI learns from or answers from is encrypted by a key of the customer
# description: |
#   Training and grounding data are the part of an AI system that cannot be bought again. A key of the customer shows who decrypts
#   them and takes that away at once; keys that S3 or AWS manages do neither.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
#     description: Server-side encryption with AWS KMS keys
# schemas:
#   - input: schema.aws.s3_bucket
# custom:
#   id: aws-ai-bucket-customer-managed-key
#   types: [AWS::S3::Bucket]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.ServerSideEncryptionConfiguration.rules[].applyServerSideEncryptionByDefault.sseAlgorithm
#     - properties.ServerSideEncryptionConfiguration.rules[].applyServerSideEncryptionByDefault.kmsMasterKeyID
#     - related.encrypted-by[].properties.keyManager
#     - related.encrypted-by[].properties.keyState
#     - related_from.grounded-on
#     - related_from.fine-tuned-on
#     - related_from.trained-on
#   related: [encrypted-by]
#   related_from: [grounded-on, fine-tuned-on, trained-on]
#   remediation:
#     summary: Encrypt new objects by a customer-managed key, and copy those that are there over themselves.
#     cli: "aws s3api put-bucket-encryption --bucket {name} --server-side-encryption-configuration '{\"Rules\":[{\"ApplyServerSideEncryptionByDefault\":{\"SSEAlgorithm\":\"aws:kms\",\"KMSMasterKeyID\":\"KEY\"},\"BucketKeyEnabled\":true}]}'"
#     terraform: |
#       resource "aws_kms_key" "ai" {
#         description = "Data of AI"
#       }
#       resource "aws_s3_bucket_server_side_encryption_configuration" "ai" {
#         bucket = {address}.id
#         rule {
#           apply_server_side_encryption_by_default {
#             sse_algorithm     = "aws:kms"
#             kms_master_key_id = aws_kms_key.ai.arn
#           }
#         }
#       }
#     cloudformation: |
#       Resources:
#         AiKey:
#           Type: AWS::KMS::Key
#           Properties:
#             KeyPolicy: {}
#       Properties:
#         BucketEncryption:
#           ServerSideEncryptionConfiguration:
#             - ServerSideEncryptionByDefault:
#                 SSEAlgorithm: aws:kms
#                 KMSMasterKeyID: !GetAtt AiKey.Arn
#   equivalents:
#     - securityhub:S3.17
#     - config:s3-default-encryption-kms
#     - prowler:s3_bucket_kms_encryption
#     - prowler:s3_bucket_default_encryption
#     - checkov:CKV_AWS_19
#     - checkov:CKV_AWS_145
#     - cnspec:mondoo-aws-security-s3-bucket-server-side-encryption-enabled
#     - powerpipe:aws_compliance.control.s3_bucket_default_encryption_enabled_kms
#     - cloudsploit:aws/s3/bucketEncryption
#     - trivy:AWS-0088
#     - trivy:AWS-0132
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0035"]
package checks.aws.s3.ai_bucket_customer_managed_key

import data.lib.kms
import data.lib.s3

applies if s3.used_by_ai

compliant if {
	rules := input.properties.ServerSideEncryptionConfiguration.rules
	count(rules) > 0
	every rule in rules {
		_by_key(rule.applyServerSideEncryptionByDefault)
	}
	kms.customer_managed(input.related["encrypted-by"])
}

_by_key(default_encryption) if {
	default_encryption.sseAlgorithm in data.aws_s3.kms_algorithms
	count(default_encryption.kmsMasterKeyID) > 0
}

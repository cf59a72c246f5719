# METADATA
# title: A bucket that models are fine-tuned from is closed, encrypted and versioned
# description: |
#   Whoever can write to training data decides what the model learns, and whoever can read it has what the model was
#   taught. Versions are what shows that it was changed, and gives the data back.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
#     description: Keeping buckets safe
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/model-customization-prepare.html
#     description: Data that models are customized with
# schemas:
#   - input: schema.aws.s3_bucket
# custom:
#   id: aws-bedrock-finetune-bucket-security
#   types: [AWS::S3::Bucket]
#   severity: high
#   risk_area: data
#   evidence:
#     - properties.PublicAccessBlockConfiguration.blockPublicAcls
#     - properties.PublicAccessBlockConfiguration.ignorePublicAcls
#     - properties.PublicAccessBlockConfiguration.blockPublicPolicy
#     - properties.PublicAccessBlockConfiguration.restrictPublicBuckets
#     - related.guarded-by[].properties.blockPublicAcls
#     - related.guarded-by[].properties.ignorePublicAcls
#     - related.guarded-by[].properties.blockPublicPolicy
#     - related.guarded-by[].properties.restrictPublicBuckets
#     - properties.ServerSideEncryptionConfiguration.rules[].applyServerSideEncryptionByDefault.sseAlgorithm
#     - properties.BucketVersioningConfiguration.status
#     - related_from.fine-tuned-on
#   related: [guarded-by]
#   related_from: [fine-tuned-on]
#   remediation:
#     summary: Block public access with all four flags, encrypt by KMS, and keep versions.
#     cli: "aws s3api put-bucket-versioning --bucket {name} --versioning-configuration Status=Enabled; aws s3api put-bucket-encryption --bucket {name} --server-side-encryption-configuration '{\"Rules\":[{\"ApplyServerSideEncryptionByDefault\":{\"SSEAlgorithm\":\"aws:kms\"}}]}'; aws s3api put-public-access-block --bucket {name} --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true"
#     terraform: |
#       resource "aws_s3_bucket_public_access_block" "closed" {
#         bucket                  = {address}.id
#         block_public_acls       = true
#         ignore_public_acls      = true
#         block_public_policy     = true
#         restrict_public_buckets = true
#       }
#
#       resource "aws_s3_bucket_server_side_encryption_configuration" "kms" {
#         bucket = {address}.id
#         rule {
#           apply_server_side_encryption_by_default {
#             sse_algorithm = "aws:kms"
#           }
#         }
#       }
#
#       resource "aws_s3_bucket_versioning" "kept" {
#         bucket = {address}.id
#         versioning_configuration {
#           status = "Enabled"
#         }
#       }
#   equivalents:
#     - wilma:check_training_data_bucket_security
#     - awsaiml:FS-21
#   threats: ["owasp-llm:LLM04", "atlas:AML.T0020"]
package checks.aws.s3.fine_tuning_bucket

import data.lib.s3_block
import data.lib.s3_encryption

applies if count(input.related_from["fine-tuned-on"]) > 0

compliant if {
	_closed
	_encrypted
	_versioned
}

details contains {
	"path": "properties.PublicAccessBlockConfiguration",
	"value": null,
	"message": "leaves a way to the public open",
} if {
	not _closed
}

details contains {
	"path": "properties.ServerSideEncryptionConfiguration",
	"value": null,
	"message": "does not encrypt by KMS",
} if {
	not _encrypted
}

details contains {
	"path": "properties.BucketVersioningConfiguration",
	"value": null,
	"message": "keeps no versions",
} if {
	not _versioned
}

_closed if count(s3_block.open) == 0

_encrypted if s3_encryption.by_kms(input.properties)

_versioned if input.properties.BucketVersioningConfiguration.status == "Enabled"

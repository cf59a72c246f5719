# METADATA
# title: A bucket that AI learns from or answers from blocks public access itself
# description: |
#   The block of an account can be lifted for a reason that has nothing to do with this bucket. A bucket with a block of its own
#   stays closed then.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
#     description: Blocking public access to Amazon S3 storage
# schemas:
#   - input: schema.aws.s3_bucket
# custom:
#   id: aws-ai-bucket-public-access-block
#   types: [AWS::S3::Bucket]
#   severity: high
#   risk_area: data
#   evidence:
#     - properties.PublicAccessBlockConfiguration.blockPublicAcls
#     - properties.PublicAccessBlockConfiguration.ignorePublicAcls
#     - properties.PublicAccessBlockConfiguration.blockPublicPolicy
#     - properties.PublicAccessBlockConfiguration.restrictPublicBuckets
#     - related_from.grounded-on
#     - related_from.fine-tuned-on
#     - related_from.trained-on
#   related_from: [grounded-on, fine-tuned-on, trained-on]
#   remediation:
#     summary: Set all four flags of the public access block of the bucket.
#     cli: aws s3api put-public-access-block --bucket {name} --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true
#     terraform: |
#       resource "aws_s3_bucket_public_access_block" "ai" {
#         bucket                  = {address}.id
#         block_public_acls       = true
#         ignore_public_acls      = true
#         block_public_policy     = true
#         restrict_public_buckets = true
#       }
#     cloudformation: |
#       Properties:
#         PublicAccessBlockConfiguration:
#           BlockPublicAcls: true
#           IgnorePublicAcls: true
#           BlockPublicPolicy: true
#           RestrictPublicBuckets: true
#   equivalents:
#     - securityhub:S3.8
#     - config:s3-bucket-level-public-access-prohibited
#     - prowler:s3_bucket_level_public_access_block
#     - checkov:CKV2_AWS_6
#     - cnspec:mondoo-aws-security-s3-bucket-level-public-access-prohibited
#     - powerpipe:aws_compliance.control.s3_public_access_block_bucket
#     - cloudsploit:aws/s3/bucketPublicAccessBlock
#     - trivy:AWS-0086
#     - trivy:AWS-0087
#     - trivy:AWS-0091
#     - trivy:AWS-0093
#     - trivy:AWS-0094
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM04", "atlas:AML.T0020"]
package checks.aws.s3.ai_bucket_public_access_block

import data.lib.s3

applies if s3.used_by_ai

compliant if {
	every flag in data.aws_s3.public_access_block_flags {
		input.properties.PublicAccessBlockConfiguration[flag] == true
	}
}

details contains {
	"path": sprintf("properties.PublicAccessBlockConfiguration.%s", [flag]),
	"value": false,
	"message": "is off",
} if {
	some flag in data.aws_s3.public_access_block_flags
	not input.properties.PublicAccessBlockConfiguration[flag] == true
}

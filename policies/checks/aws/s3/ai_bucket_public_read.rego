# METADATA
# title: A bucket that AI learns from or answers from cannot be read by everybody
# description: |
#   Whoever reads the bucket has the knowledge of a model without asking it, personal data and secrets in it included. Grants of
#   access control lists and statements of the bucket policy count, unless a public access block switches them off.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
#     description: What AWS counts as public
# schemas:
#   - input: schema.aws.s3_bucket
# custom:
#   id: aws-ai-bucket-public-read
#   types: [AWS::S3::Bucket]
#   severity: critical
#   risk_area: data
#   evidence:
#     - properties.AccessControlList.grantList[].grantee
#     - properties.AccessControlList.grantList[].permission
#     - properties.BucketPolicy.policyText.Statement
#     - properties.PublicAccessBlockConfiguration.ignorePublicAcls
#     - properties.PublicAccessBlockConfiguration.restrictPublicBuckets
#     - related.guarded-by[].properties.ignorePublicAcls
#     - related.guarded-by[].properties.restrictPublicBuckets
#     - related_from.grounded-on
#     - related_from.fine-tuned-on
#     - related_from.trained-on
#   related: [guarded-by]
#   related_from: [grounded-on, fine-tuned-on, trained-on]
#   remediation:
#     summary: Take the grants to everybody out of the bucket policy and the access control list, and block public access.
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
#     - securityhub:S3.2
#     - config:s3-bucket-public-read-prohibited
#     - prowler:s3_bucket_public_access
#     - cnspec:mondoo-aws-security-s3-bucket-public-read-prohibited
#     - powerpipe:aws_compliance.control.s3_bucket_restrict_public_read_access
#     - cloudsploit:aws/s3/bucketAllUsersAcl
#     - cloudsploit:aws/s3/bucketAllUsersPolicy
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0035"]
package checks.aws.s3.ai_bucket_public_read

import data.lib.s3
import data.lib.s3_public

applies if s3.used_by_ai

compliant if {
	is_array(input.properties.AccessControlList.grantList)
	count(details) == 0
}

details := s3_public.openings(data.aws_s3.read)

# METADATA
# title: A bucket that answers are grounded on is closed to the public
# description: |
#   Whoever can read the bucket has the knowledge without asking the agent, and whoever can write to it decides what the
#   agent says. Each of the four flags closes another way to the public; a block on the account closes it for all buckets.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
#     description: Blocking public access to buckets
# schemas:
#   - input: schema.aws.s3_bucket
# custom:
#   id: aws-bedrock-knowledge-base-bucket-public
#   aliases: [aws-bedrock-kb-bucket-public]
#   types: [AWS::S3::Bucket]
#   severity: critical
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
#     - related_from.grounded-on
#   related: [guarded-by]
#   related_from: [grounded-on]
#   remediation:
#     summary: Set all four flags of the public access block, on the bucket or on the account.
#     cli: aws s3api put-public-access-block --bucket {name} --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true
#     terraform: |
#       resource "aws_s3_bucket_public_access_block" "closed" {
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
#     - wilma:check_s3_bucket_public_access
#   threats: ["owasp-llm:LLM04", "owasp-llm:LLM08", "atlas:AML.T0020"]
package checks.aws.bedrock.knowledge_base_bucket_public

import data.lib.s3_block

applies if count(input.related_from["grounded-on"]) > 0

compliant if count(s3_block.open) == 0

details contains {
	"path": sprintf("properties.PublicAccessBlockConfiguration.%s", [flag]),
	"value": false,
	"message": "is on neither for the bucket nor for the account",
} if {
	some flag in s3_block.open
}

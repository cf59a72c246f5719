# METADATA
# title: A bucket that AI learns from or answers from keeps versions
# description: |
#   A poisoned data set has to be found, and taken back. Without versions what was overwritten is gone, and nobody can say what a
#   model learned from.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html
#     description: Retaining multiple versions of objects with S3 Versioning
# schemas:
#   - input: schema.aws.s3_bucket
# custom:
#   id: aws-ai-bucket-versioning
#   types: [AWS::S3::Bucket]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.BucketVersioningConfiguration.status
#     - related_from.grounded-on
#     - related_from.fine-tuned-on
#     - related_from.trained-on
#   related_from: [grounded-on, fine-tuned-on, trained-on]
#   remediation:
#     summary: Switch versioning on.
#     cli: aws s3api put-bucket-versioning --bucket {name} --versioning-configuration Status=Enabled
#     terraform: |
#       resource "aws_s3_bucket_versioning" "ai" {
#         bucket = {address}.id
#         versioning_configuration {
#           status = "Enabled"
#         }
#       }
#     cloudformation: |
#       Properties:
#         VersioningConfiguration:
#           Status: Enabled
#   equivalents:
#     - securityhub:S3.14
#     - config:s3-bucket-versioning-enabled
#     - prowler:s3_bucket_object_versioning
#     - checkov:CKV_AWS_21
#     - cnspec:mondoo-aws-security-s3-bucket-versioning-enabled
#     - powerpipe:aws_compliance.control.s3_bucket_versioning_enabled
#     - cloudsploit:aws/s3/bucketVersioning
#     - trivy:AWS-0090
#     - awsaiml:FS-21
#   threats: ["owasp-llm:LLM04", "atlas:AML.T0020"]
package checks.aws.s3.ai_bucket_versioning

import data.lib.s3

applies if s3.used_by_ai

compliant if input.properties.BucketVersioningConfiguration.status == "Enabled"

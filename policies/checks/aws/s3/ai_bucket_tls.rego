# METADATA
# title: A bucket that AI learns from or answers from refuses plain HTTP
# description: |
#   S3 answers over HTTP too. Whoever is on the way of an unencrypted request reads training data, or changes them before a model
#   learns from them. Only a statement of the bucket policy that denies such requests ends it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
#     description: Security best practices for Amazon S3
# schemas:
#   - input: schema.aws.s3_bucket
# custom:
#   id: aws-ai-bucket-tls
#   types: [AWS::S3::Bucket]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.BucketPolicy.policyText.Statement
#     - related_from.grounded-on
#     - related_from.fine-tuned-on
#     - related_from.trained-on
#   related_from: [grounded-on, fine-tuned-on, trained-on]
#   remediation:
#     summary: Deny all actions to everybody when aws:SecureTransport is false.
#     terraform: |
#       resource "aws_s3_bucket_policy" "ai" {
#         bucket = {address}.id
#         policy = jsonencode({
#           Version = "2012-10-17"
#           Statement = [{
#             Effect    = "Deny"
#             Principal = "*"
#             Action    = "s3:*"
#             Resource  = ["*"]
#             Condition = { Bool = { "aws:SecureTransport" = "false" } }
#           }]
#         })
#       }
#     cloudformation: |
#       Resources:
#         AiBucketPolicy:
#           Type: AWS::S3::BucketPolicy
#           Properties:
#             Bucket: !Ref {address}
#             PolicyDocument:
#               Version: "2012-10-17"
#               Statement:
#                 - Effect: Deny
#                   Principal: "*"
#                   Action: "s3:*"
#                   Resource: "*"
#                   Condition: { Bool: { "aws:SecureTransport": "false" } }
#   equivalents:
#     - securityhub:S3.5
#     - config:s3-bucket-ssl-requests-only
#     - prowler:s3_bucket_secure_transport_policy
#     - checkov:CKV_AWS_379
#     - cnspec:mondoo-aws-security-s3-bucket-policy-secure-transport
#     - powerpipe:aws_compliance.control.s3_bucket_enforces_ssl
#     - cloudsploit:aws/s3/bucketEncryptionInTransit
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM04"]
package checks.aws.s3.ai_bucket_tls

import data.lib.resource_policy
import data.lib.s3

applies if s3.used_by_ai

compliant if resource_policy.demands_tls(input.properties.BucketPolicy.policyText)

# METADATA
# title: Access to a bucket that AI learns from or answers from is logged
# description: |
#   Who read the training data, and who changed what answers are grounded on, can only be said where access is logged. Data events
#   of CloudTrail would say so too; they are not read here, so that a bucket that has those alone is waived.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
#     description: Logging requests with server access logging
# schemas:
#   - input: schema.aws.s3_bucket
# custom:
#   id: aws-ai-bucket-access-logs
#   types: [AWS::S3::Bucket]
#   severity: medium
#   risk_area: monitoring
#   evidence:
#     - properties.BucketLoggingConfiguration.destinationBucketName
#     - related_from.grounded-on
#     - related_from.fine-tuned-on
#     - related_from.trained-on
#   related_from: [grounded-on, fine-tuned-on, trained-on]
#   remediation:
#     summary: Send server access logs to a bucket that only few can change.
#     terraform: |
#       resource "aws_s3_bucket_logging" "ai" {
#         bucket        = {address}.id
#         target_bucket = "meridian-access-logs"
#         target_prefix = "ai/"
#       }
#     cloudformation: |
#       Properties:
#         LoggingConfiguration:
#           DestinationBucketName: meridian-access-logs
#           LogFilePrefix: ai/
#   equivalents:
#     - securityhub:S3.9
#     - config:s3-bucket-logging-enabled
#     - config:cloudtrail-s3-dataevents-enabled
#     - prowler:s3_bucket_server_access_logging_enabled
#     - checkov:CKV_AWS_18
#     - cnspec:mondoo-aws-security-s3-bucket-logging-enabled
#     - powerpipe:aws_compliance.control.s3_bucket_logging_enabled
#     - cloudsploit:aws/s3/bucketLogging
#     - trivy:AWS-0089
#   threats: ["owasp-llm:LLM04", "atlas:AML.T0020"]
package checks.aws.s3.ai_bucket_access_logs

import data.lib.s3

applies if s3.used_by_ai

compliant if count(input.properties.BucketLoggingConfiguration.destinationBucketName) > 0

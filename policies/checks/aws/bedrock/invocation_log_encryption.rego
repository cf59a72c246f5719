# METADATA
# title: Logs of Bedrock's prompts and answers are encrypted by a key of KMS
# description: |
#   Invocation logs hold every prompt and every answer in plain text, and with them whatever people pasted. A key of KMS
#   takes a permission of its own to read them by, and leaves a trace when somebody does; the encryption that S3 and
#   CloudWatch Logs have anyway opens to whoever may read the bucket or the group.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
#     description: Log groups encrypted by a key of KMS
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
#     description: Server-side encryption with AWS KMS keys
# schemas:
#   - input: schema.aws.bedrock_model_invocation_logging_configuration
# custom:
#   id: aws-bedrock-invocation-log-encryption
#   types: [AWS::Bedrock::ModelInvocationLoggingConfiguration]
#   severity: high
#   risk_area: data
#   evidence:
#     - properties.enabled
#     - related.logs-to[].properties.kmsKeyId
#     - related.logs-to[].properties.ServerSideEncryptionConfiguration.rules[].applyServerSideEncryptionByDefault.sseAlgorithm
#   related: [logs-to]
#   remediation:
#     summary: Encrypt the bucket by SSE-KMS and give the log group a key whose policy lets CloudWatch Logs use it.
#     cli: "aws logs associate-kms-key --log-group-name LOG_GROUP --kms-key-id KEY_ARN; aws s3api put-bucket-encryption --bucket LOG_BUCKET --server-side-encryption-configuration '{\"Rules\":[{\"ApplyServerSideEncryptionByDefault\":{\"SSEAlgorithm\":\"aws:kms\",\"KMSMasterKeyID\":\"KEY_ARN\"}}]}'"
#     terraform: |
#       resource "aws_kms_key" "logs" {
#         description = "Logs of prompts and answers"
#       }
#       resource "aws_cloudwatch_log_group" "prompts" {
#         kms_key_id = aws_kms_key.logs.arn
#       }
#       resource "aws_s3_bucket_server_side_encryption_configuration" "prompts" {
#         bucket = aws_s3_bucket.prompts.id
#         rule {
#           apply_server_side_encryption_by_default {
#             sse_algorithm     = "aws:kms"
#             kms_master_key_id = aws_kms_key.logs.arn
#           }
#         }
#       }
#   equivalents:
#     - prowler:bedrock_model_invocation_logs_encryption_enabled
#     - awsaiml:BR-12
#     - wilma:check_log_encryption
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0057"]
package checks.aws.bedrock.invocation_log_encryption

import data.lib.related
import data.lib.s3_encryption

applies if {
	input.properties.enabled == true
	count(_destinations) > 0
}

compliant if {
	count(_destinations) > 0
	count(_open) == 0
}

details contains {
	"path": sprintf("related.logs-to[%d]", [index]),
	"value": id,
	"message": "is not encrypted by a key of KMS",
} if {
	some [index, id] in _open
}

_destinations := related.targets("logs-to")

_open contains [index, destination.id] if {
	some index, destination in _destinations
	not _encrypted(destination)
}

_encrypted(destination) if count(destination.properties.kmsKeyId) > 0

_encrypted(destination) if s3_encryption.by_kms(destination.properties)

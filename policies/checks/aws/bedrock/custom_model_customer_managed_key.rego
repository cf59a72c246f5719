# METADATA
# title: A custom Bedrock model is encrypted by a key of the customer
# description: |
#   A fine-tuned model holds what it was trained on. With a key of their own customers decide who can use the weights, see
#   each use, and can end it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-custom-job.html
#     description: Encryption of customization jobs and custom models
# schemas:
#   - input: schema.aws.bedrock_custom_model
# custom:
#   id: aws-bedrock-custom-model-customer-managed-key
#   aliases: [aws-bedrock-custom-model-cmk]
#   types: [AWS::Bedrock::CustomModel]
#   severity: high
#   risk_area: data
#   evidence:
#     - properties.modelKmsKeyArn
#     - related.encrypted-by[].properties.keyManager
#     - related.encrypted-by[].properties.keyState
#   related: [encrypted-by]
#   remediation:
#     summary: Customize the model again with a customer-managed key; the key of a model cannot be changed.
#     cli: aws bedrock create-model-customization-job --custom-model-kms-key-id KEY_ARN (with the job's other settings)
#     terraform: |
#       custom_model_kms_key_id = aws_kms_key.customer.arn
#
#       resource "aws_kms_key" "customer" {
#         enable_key_rotation = true
#       }
#   equivalents:
#     - prowler:bedrock_custom_model_encrypted_with_cmk
#     - cnspec:mondoo-aws-security-bedrock-custom-model-cmk-encryption
#     - cloudsploit:aws/bedrock/customModelEncryptionEnabled
#     - awsaiml:BR-11
#     - awsaiml:BR-17
#     - wilma:check_output_model_encryption
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0044"]
package checks.aws.bedrock.custom_model_customer_managed_key

import data.lib.kms

compliant if {
	count(input.properties.modelKmsKeyArn) > 0
	kms.customer_managed(input.related["encrypted-by"])
}

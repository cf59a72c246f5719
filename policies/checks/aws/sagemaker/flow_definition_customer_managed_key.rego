# METADATA
# title: Human reviews of SageMaker are encrypted by a key of the customer
# description: |
#   A review holds what a model was shown and what people made of it: the cases that were hard, and often the most
#   private. With a key of their own customers say who reads them, and see it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_FlowDefinitionOutputConfig.html
#     description: Where reviews go
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/key-management.html
#     description: Keys in SageMaker
# schemas:
#   - input: schema.aws.sagemaker_flow_definition
# custom:
#   id: aws-sagemaker-flow-definition-customer-managed-key
#   aliases: [aws-sagemaker-flow-definition-cmk]
#   types: [AWS::SageMaker::FlowDefinition]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.OutputConfig.KmsKeyId
#     - "related.encrypted-by[].properties.keyManager"
#     - "related.encrypted-by[].properties.keyState"
#   related: [encrypted-by]
#   remediation:
#     summary: Create it again with a customer-managed KMS key; the key cannot be changed afterwards.
#     cli: |
#       aws sagemaker create-flow-definition --flow-definition-name NAME --output-config S3OutputPath=s3://BUCKET,KmsKeyId=KEY_ARN --cli-input-json file://flow.json
#     terraform: |
#       output_config {
#         kms_key_id = aws_kms_key.own.arn
#       }
#
#       resource "aws_kms_key" "own" {
#         enable_key_rotation = true
#       }
#   equivalents:
#     - checkov:CKV_AWS_372
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.sagemaker.flow_definition_customer_managed_key

import data.lib.kms

compliant if {
	count(input.properties.OutputConfig.KmsKeyId) > 0
	kms.all_customer_managed(input.related["encrypted-by"])
}

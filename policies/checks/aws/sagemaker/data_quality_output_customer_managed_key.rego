# METADATA
# title: Results of a SageMaker data-quality job are encrypted by a key of the customer
# description: |
#   Results describe what an endpoint was asked, down to values that stand out. With a key of their own customers say
#   who reads them, and see it. All keys of the definition are judged, since results and volumes hold the same.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDataQualityJobDefinition.html
#     description: Definition of a job on the quality of data
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/key-management.html
#     description: Keys in SageMaker
# schemas:
#   - input: schema.aws.sagemaker_data_quality_job_definition
# custom:
#   id: aws-sagemaker-data-quality-output-customer-managed-key
#   aliases: [aws-sagemaker-data-quality-output-cmk]
#   types: [AWS::SageMaker::DataQualityJobDefinition]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.DataQualityJobOutputConfig.KmsKeyId
#     - "related.encrypted-by[].properties.keyManager"
#     - "related.encrypted-by[].properties.keyState"
#   related: [encrypted-by]
#   remediation:
#     summary: Create it again with a customer-managed KMS key; the key cannot be changed afterwards.
#     cli: |
#       aws sagemaker create-data-quality-job-definition --job-definition-name NAME --data-quality-job-output-config file://output.json --cli-input-json file://definition.json
#     terraform: |
#       data_quality_job_output_config {
#         kms_key_id = aws_kms_key.own.arn
#       }
#
#       resource "aws_kms_key" "own" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Resources:
#         {address}:
#           Properties:
#             DataQualityJobOutputConfig:
#               KmsKeyId: !GetAtt OwnKey.Arn
#         OwnKey:
#           Type: AWS::KMS::Key
#           Properties:
#             EnableKeyRotation: true
#             KeyPolicy:
#               Version: "2012-10-17"
#               Statement:
#                 - Effect: Allow
#                   Principal: { AWS: !Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:root" }
#                   Action: kms:*
#                   Resource: "*"
#   equivalents:
#     - checkov:CKV_AWS_367
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.sagemaker.data_quality_output_customer_managed_key

import data.lib.kms

compliant if {
	count(input.properties.DataQualityJobOutputConfig.KmsKeyId) > 0
	kms.all_customer_managed(input.related["encrypted-by"])
}

# METADATA
# title: What a SageMaker inference experiment captures is encrypted by a key of the customer
# description: |
#   Requests, and what both models answered, are kept in a bucket to compare them. With a key of their own customers say
#   who reads them. All keys of the experiment are judged.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceExperiment.html
#     description: KmsKey and DataStorageConfig of an experiment
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/key-management.html
#     description: Keys in SageMaker
# schemas:
#   - input: schema.aws.sagemaker_inference_experiment
# custom:
#   id: aws-sagemaker-inference-experiment-data-customer-managed-key
#   aliases: [aws-sagemaker-inference-experiment-data-cmk]
#   types: [AWS::SageMaker::InferenceExperiment]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.DataStorageConfig.KmsKey
#     - properties.DataStorageConfig
#     - "related.encrypted-by[].properties.keyManager"
#     - "related.encrypted-by[].properties.keyState"
#   related: [encrypted-by]
#   remediation:
#     summary: Create it again with a customer-managed KMS key; the key cannot be changed afterwards.
#     cli: |
#       aws sagemaker create-inference-experiment --name NAME --type ShadowMode --data-storage-config Destination=s3://BUCKET,KmsKey=KEY_ARN --cli-input-json file://experiment.json
#     terraform: |
#       data_storage_config = {
#         kms_key = aws_kms_key.own.arn
#       }
#
#       resource "aws_kms_key" "own" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Resources:
#         {address}:
#           Properties:
#             DataStorageConfig:
#               KmsKey: !GetAtt OwnKey.Arn
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
#     - securityhub:SageMaker.24
#     - config:sagemaker-inf-experiment-data-storage-kms-encrypted
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.sagemaker.inference_experiment_data_customer_managed_key

import data.lib.kms

applies if is_object(input.properties.DataStorageConfig)

compliant if {
	count(input.properties.DataStorageConfig.KmsKey) > 0
	kms.all_customer_managed(input.related["encrypted-by"])
}

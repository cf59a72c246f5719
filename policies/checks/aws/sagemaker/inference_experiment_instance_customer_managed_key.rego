# METADATA
# title: Volumes of a SageMaker inference experiment are encrypted by a key of the customer
# description: |
#   A shadow test sends real requests to models that are not trusted yet, whose weights and leftovers lie on volumes.
#   With a key of their own customers say who reads them. All keys of the experiment are judged.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceExperiment.html
#     description: KmsKey and DataStorageConfig of an experiment
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/key-management.html
#     description: Keys in SageMaker
# schemas:
#   - input: schema.aws.sagemaker_inference_experiment
# custom:
#   id: aws-sagemaker-inference-experiment-instance-customer-managed-key
#   aliases: [aws-sagemaker-inference-experiment-instance-cmk]
#   types: [AWS::SageMaker::InferenceExperiment]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.KmsKey
#     - "related.encrypted-by[].properties.keyManager"
#     - "related.encrypted-by[].properties.keyState"
#   related: [encrypted-by]
#   remediation:
#     summary: Create it again with a customer-managed KMS key; the key cannot be changed afterwards.
#     cli: |
#       aws sagemaker create-inference-experiment --name NAME --type ShadowMode --kms-key KEY_ARN --cli-input-json file://experiment.json
#     terraform: |
#       kms_key = aws_kms_key.own.arn
#
#       resource "aws_kms_key" "own" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Resources:
#         {address}:
#           Properties:
#             KmsKey: !GetAtt OwnKey.Arn
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
#     - securityhub:SageMaker.23
#     - config:sagemaker-inf-experiment-instance-storage-kms-encrypted
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.sagemaker.inference_experiment_instance_customer_managed_key

import data.lib.kms

compliant if {
	count(input.properties.KmsKey) > 0
	kms.all_customer_managed(input.related["encrypted-by"])
}

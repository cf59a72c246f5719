# METADATA
# title: Volumes of a SageMaker data-quality job are encrypted by a key of the customer
# description: |
#   Captured requests and answers lie on the volumes of the machines that look through them. With a key of their own
#   customers say who reads them, and see it. All keys of the definition are judged, since results and volumes hold the
#   same.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDataQualityJobDefinition.html
#     description: Definition of a job on the quality of data
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/key-management.html
#     description: Keys in SageMaker
# schemas:
#   - input: schema.aws.sagemaker_data_quality_job_definition
# custom:
#   id: aws-sagemaker-data-quality-volume-customer-managed-key
#   aliases: [aws-sagemaker-data-quality-volume-cmk]
#   types: [AWS::SageMaker::DataQualityJobDefinition]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.JobResources.ClusterConfig.VolumeKmsKeyId
#     - "related.encrypted-by[].properties.keyManager"
#     - "related.encrypted-by[].properties.keyState"
#   related: [encrypted-by]
#   remediation:
#     summary: Create it again with a customer-managed KMS key; the key cannot be changed afterwards.
#     cli: |
#       aws sagemaker create-data-quality-job-definition --job-definition-name NAME --job-resources file://resources.json --cli-input-json file://definition.json
#     terraform: |
#       job_resources {
#         cluster_config {
#           volume_kms_key_id = aws_kms_key.own.arn
#         }
#       }
#
#       resource "aws_kms_key" "own" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Resources:
#         {address}:
#           Properties:
#             JobResources:
#               ClusterConfig:
#                 VolumeKmsKeyId: !GetAtt OwnKey.Arn
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
#     - checkov:CKV_AWS_368
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.sagemaker.data_quality_volume_customer_managed_key

import data.lib.kms

compliant if {
	count(input.properties.JobResources.ClusterConfig.VolumeKmsKeyId) > 0
	kms.all_customer_managed(input.related["encrypted-by"])
}

# METADATA
# title: The offline store of SageMaker features is encrypted by a key of the customer
# description: |
#   The offline store keeps the history of everything that models are trained on, people included. With a key of their
#   own customers say who reads it, see it, and can make it unreadable at once. All keys of the group are judged.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateFeatureGroup.html
#     description: Stores of a feature group
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/key-management.html
#     description: Keys in SageMaker
# schemas:
#   - input: schema.aws.sagemaker_feature_group
# custom:
#   id: aws-sagemaker-feature-offline-customer-managed-key
#   aliases: [aws-sagemaker-feature-offline-cmk]
#   types: [AWS::SageMaker::FeatureGroup]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.OfflineStoreConfig.S3StorageConfig.KmsKeyId
#     - properties.OfflineStoreConfig
#     - "related.encrypted-by[].properties.keyManager"
#     - "related.encrypted-by[].properties.keyState"
#   related: [encrypted-by]
#   remediation:
#     summary: Create it again with a customer-managed KMS key; the key cannot be changed afterwards.
#     cli: |
#       aws sagemaker create-feature-group --feature-group-name NAME --offline-store-config S3StorageConfig={S3Uri=s3://BUCKET,KmsKeyId=KEY_ARN} --cli-input-json file://group.json
#     terraform: |
#       offline_store_config {
#         s3_storage_config {
#           kms_key_id = aws_kms_key.own.arn
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
#             OfflineStoreConfig:
#               S3StorageConfig:
#                 KmsKeyId: !GetAtt OwnKey.Arn
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
#     - securityhub:SageMaker.17
#     - config:sagemaker-featuregroup-encryption-at-rest
#     - awsaiml:SM-15
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.sagemaker.feature_offline_customer_managed_key

import data.lib.kms

applies if is_object(input.properties.OfflineStoreConfig)

compliant if {
	count(input.properties.OfflineStoreConfig.S3StorageConfig.KmsKeyId) > 0
	kms.all_customer_managed(input.related["encrypted-by"])
}

# METADATA
# title: The online store of SageMaker features is encrypted by a key of the customer
# description: |
#   The online store holds the newest record of everyone that a model decides about. With a key of their own customers
#   say who reads it, see it, and can make it unreadable at once. All keys of the group are judged.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateFeatureGroup.html
#     description: Stores of a feature group
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/key-management.html
#     description: Keys in SageMaker
# schemas:
#   - input: schema.aws.sagemaker_feature_group
# custom:
#   id: aws-sagemaker-feature-online-customer-managed-key
#   aliases: [aws-sagemaker-feature-online-cmk]
#   types: [AWS::SageMaker::FeatureGroup]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.OnlineStoreConfig.SecurityConfig.KmsKeyId
#     - properties.OnlineStoreConfig.EnableOnlineStore
#     - "related.encrypted-by[].properties.keyManager"
#     - "related.encrypted-by[].properties.keyState"
#   related: [encrypted-by]
#   remediation:
#     summary: Create it again with a customer-managed KMS key; the key cannot be changed afterwards.
#     cli: |
#       aws sagemaker create-feature-group --feature-group-name NAME --online-store-config EnableOnlineStore=true,SecurityConfig={KmsKeyId=KEY_ARN} --cli-input-json file://group.json
#     terraform: |
#       online_store_config {
#         security_config {
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
#             OnlineStoreConfig:
#               SecurityConfig:
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
#     - securityhub:SageMaker.18
#     - config:sagemaker-featuregroup-online-store-encryption
#     - awsaiml:SM-15
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.sagemaker.feature_online_customer_managed_key

import data.lib.kms

applies if {
	is_object(input.properties.OnlineStoreConfig)
	not input.properties.OnlineStoreConfig.EnableOnlineStore == false
}

compliant if {
	count(input.properties.OnlineStoreConfig.SecurityConfig.KmsKeyId) > 0
	kms.all_customer_managed(input.related["encrypted-by"])
}

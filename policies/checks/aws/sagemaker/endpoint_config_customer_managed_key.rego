# METADATA
# title: Volumes behind a SageMaker endpoint are encrypted by a key of the customer
# description: |
#   Weights, and what requests leave behind, lie on the volumes of the machines that serve an endpoint. Only with a key
#   of their own can customers say who reads them, see it, and make them unreadable at once.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html
#     description: KmsKeyId of an endpoint configuration
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html
#     description: Encryption at rest in SageMaker
# schemas:
#   - input: schema.aws.sagemaker_endpoint_config
# custom:
#   id: aws-sagemaker-endpoint-config-customer-managed-key
#   aliases: [aws-sagemaker-endpoint-config-cmk]
#   types: [AWS::SageMaker::EndpointConfig]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.KmsKeyId
#     - "related.encrypted-by[].properties.keyManager"
#     - "related.encrypted-by[].properties.keyState"
#   related: [encrypted-by]
#   remediation:
#     summary: Deploy a configuration with a customer-managed key. Serverless variants and instances whose local disks encrypt by themselves take none.
#     cli: aws sagemaker create-endpoint-config --endpoint-config-name NAME --production-variants VARIANTS --kms-key-id KEY_ARN
#     terraform: |
#       kms_key_arn = aws_kms_key.endpoints.arn
#
#       resource "aws_kms_key" "endpoints" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Resources:
#         {address}:
#           Properties:
#             KmsKeyId: !GetAtt EndpointKey.Arn
#         EndpointKey:
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
#     - config:sagemaker-endpoint-configuration-kms-key-configured
#     - config:sagemaker-endpoint-config-kms-key-required
#     - prowler:sagemaker_endpoint_config_kms_encryption_enabled
#     - checkov:CKV_AWS_98
#     - powerpipe:aws_compliance.control.sagemaker_endpoint_configuration_encryption_at_rest_enabled
#     - powerpipe:terraform_aws_compliance.control.sagemaker_endpoint_configuration_encryption_at_rest_enabled
#     - electriceye:SageMaker.4
#     - kics:58b35504-0287-4154-bf69-02c0573deab8
#     - kics:44034eda-1c3f-486a-831d-e09a7dd94354
#     - cdknag:NIST.800.53.R5-SageMakerEndpointConfigurationKMSKeyConfigured
#     - cfnguard:SAGEMAKER_ENDPOINT_CONFIGURATION_KMS_KEY_CONFIGURED
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.sagemaker.endpoint_config_customer_managed_key

import data.lib.kms

compliant if {
	count(input.properties.KmsKeyId) > 0
	kms.customer_managed(input.related["encrypted-by"])
}

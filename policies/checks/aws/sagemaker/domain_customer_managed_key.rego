# METADATA
# title: The file system of a SageMaker domain is encrypted by a key of the customer
# description: |
#   Home folders of all users of Studio lie on one file system. With a key of their own customers decide who can read
#   it, see it happen, and can make it unreadable at once. The key that AWS keeps gives none of this.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-studio.html
#     description: Encryption at rest of Studio
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html
#     description: KmsKeyId of a domain
# schemas:
#   - input: schema.aws.sagemaker_domain
# custom:
#   id: aws-sagemaker-domain-customer-managed-key
#   aliases: [aws-sagemaker-domain-cmk]
#   types: [AWS::SageMaker::Domain]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.KmsKeyId
#     - "related.encrypted-by[].properties.keyManager"
#     - "related.encrypted-by[].properties.keyState"
#   related: [encrypted-by]
#   remediation:
#     summary: Create the domain again with a customer-managed KMS key; the key of a file system cannot be changed.
#     cli: aws sagemaker create-domain --domain-name NAME --auth-mode IAM --default-user-settings ExecutionRole=ROLE --vpc-id VPC --subnet-ids SUBNET --kms-key-id KEY_ARN
#     terraform: |
#       kms_key_id = aws_kms_key.studio.arn
#
#       resource "aws_kms_key" "studio" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Resources:
#         {address}:
#           Properties:
#             KmsKeyId: !GetAtt StudioKey.Arn
#         StudioKey:
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
#     - checkov:CKV_AWS_187
#     - cnspec:mondoo-aws-security-sagemaker-domain-kms-encryption
#     - powerpipe:terraform_aws_compliance.control.sagemaker_domain_encrypted_with_kms_cmk
#     - awsaiml:SM-03
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.sagemaker.domain_customer_managed_key

import data.lib.kms

compliant if {
	count(input.properties.KmsKeyId) > 0
	kms.customer_managed(input.related["encrypted-by"])
}

# METADATA
# title: The volume of a SageMaker notebook is encrypted by a key of the customer
# description: |
#   Data sets and credentials pile up on notebook volumes. With a key of their own customers decide who can read a volume,
#   see it happen, and can make it unreadable at once. The key that AWS keeps for SageMaker gives none of this.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-nbi.html
#     description: Encryption at rest of notebooks
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html
#     description: Properties of a notebook instance
# schemas:
#   - input: schema.aws.sagemaker_notebook_instance
# custom:
#   id: aws-sagemaker-notebook-customer-managed-key
#   aliases: [aws-sagemaker-notebook-cmk]
#   types: [AWS::SageMaker::NotebookInstance]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.KmsKeyId
#     - related.encrypted-by[].properties.keyManager
#     - related.encrypted-by[].properties.keyState
#   related: [encrypted-by]
#   remediation:
#     summary: Recreate the notebook with a customer-managed KMS key; the key of a volume cannot be changed.
#     cli: aws sagemaker create-notebook-instance --kms-key-id KEY_ARN (with the notebook's other settings)
#     terraform: |
#       kms_key_id = aws_kms_key.notebooks.arn
#
#       resource "aws_kms_key" "notebooks" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Resources:
#         {address}:
#           Properties:
#             KmsKeyId: !GetAtt NotebookKey.Arn
#         NotebookKey:
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
#     - securityhub:SageMaker.21
#     - config:sagemaker-notebook-instance-kms-key-configured
#     - config:sagemaker-notebook-instance-storage-vol-kms-encrypted
#     - prowler:sagemaker_notebook_instance_encryption_enabled
#     - checkov:CKV_AWS_22
#     - cnspec:mondoo-aws-security-sagemaker-notebook-instance-kms-key-configured
#     - powerpipe:aws_compliance.control.sagemaker_notebook_instance_encryption_at_rest_enabled
#     - powerpipe:aws_compliance.control.sagemaker_notebook_instance_encrypted_with_kms_cmk
#     - powerpipe:terraform_aws_compliance.control.sagemaker_notebook_instance_encryption_at_rest_enabled
#     - cloudsploit:aws/sagemaker/notebookDataEncrypted
#     - electriceye:SageMaker.1
#     - kics:f3674e0c-f6be-43fa-b71c-bf346d1aed99
#     - kics:709e6da6-fa1f-44cc-8f17-7f25f96dadbe
#     - terrascan:AC_AWS_0499
#     - cdknag:AwsSolutions-SM2
#     - cdknag:NIST.800.53.R5-SageMakerNotebookInstanceKMSKeyConfigured
#     - cfnguard:SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED
#     - custodian:docs/sagemakernotebookdeletepublicorunencrypted
#     - awsaiml:SM-03
#   threats: ["owasp-llm:LLM02"]
package checks.aws.sagemaker.notebook_customer_managed_key

import data.lib.kms

compliant if {
	count(input.properties.KmsKeyId) > 0
	kms.customer_managed(input.related["encrypted-by"])
}

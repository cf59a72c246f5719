# METADATA
# title: A Kendra index is encrypted by a key of the customer
# description: |
#   An index holds the text of everything that was put into it, from wherever it came. Under a key that AWS owns, customers
#   neither see who decrypts it nor can take that away.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kendra/latest/dg/encryption-at-rest.html
#     description: Encryption of indices
# schemas:
#   - input: schema.aws.kendra_index
# custom:
#   id: aws-kendra-index-cmk
#   types: [AWS::Kendra::Index]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.Status
#     - properties.ServerSideEncryptionConfiguration.KmsKeyId
#     - related.encrypted-by[].properties.keyManager
#     - related.encrypted-by[].properties.keyState
#   related: [encrypted-by]
#   remediation:
#     summary: Create the index again with a customer-managed key; the key of an index cannot be changed.
#     cli: "aws kendra create-index --name NAME --role-arn ROLE_ARN --server-side-encryption-configuration KmsKeyId=KEY_ARN"
#     terraform: |
#       server_side_encryption_configuration {
#         kms_key_id = aws_kms_key.customer.arn
#       }
#
#       resource "aws_kms_key" "customer" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Properties:
#         ServerSideEncryptionConfiguration:
#           KmsKeyId: !GetAtt CustomerKey.Arn
#       Resources:
#         CustomerKey:
#           Type: AWS::KMS::Key
#           Properties:
#             EnableKeyRotation: true
#             KeyPolicy:
#               Version: '2012-10-17'
#               Statement:
#                 - Effect: Allow
#                   Principal: { AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' }
#                   Action: kms:*
#                   Resource: '*'
#   equivalents:
#     - checkov:CKV_AWS_262
#     - powerpipe:terraform_aws_compliance.control.kendra_index_server_side_encryption_uses_kms_cmk
#     - cloudsploit:aws/kendra/kendraIndexEncrypted
#     - cfnguard:KENDRA_INDEX_ENCRYPTION_KMS_KEY_ID_RULE
#     - mdc:kendra-index-cmk
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM08"]
package checks.aws.kendra.index_customer_managed_key

import data.lib.kms

applies if not input.properties.Status == "DELETING"

compliant if {
	count(input.properties.ServerSideEncryptionConfiguration.KmsKeyId) > 0
	kms.customer_managed(input.related["encrypted-by"])
}

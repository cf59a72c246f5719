# METADATA
# title: A search domain that answers are grounded on is encrypted by a key of the customer
# description: |
#   Under a key of their own customers decide who can read vectors and texts of a knowledge base, see it happen, and can make all
#   of it unreadable at once. The key that AWS keeps for the service gives none of this.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html
#     description: Encryption at rest
# schemas:
#   - input: schema.aws.opensearchservice_domain
# custom:
#   id: aws-opensearch-cmk
#   types: [AWS::OpenSearchService::Domain]
#   severity: low
#   risk_area: data
#   evidence:
#     - properties.EncryptionAtRestOptions.Enabled
#     - properties.EncryptionAtRestOptions.KmsKeyId
#     - related.encrypted-by[].properties.keyManager
#     - related.encrypted-by[].properties.keyState
#     - related_from.writes
#   related: [encrypted-by]
#   related_from: [writes]
#   remediation:
#     summary: Restore the domain from a snapshot into one with a customer-managed KMS key; the key of a domain cannot be changed.
#     cli: aws opensearch create-domain --domain-name NAME --encryption-at-rest-options Enabled=true,KmsKeyId=KEY_ARN (with the domain's other settings)
#     terraform: |
#       encrypt_at_rest {
#         enabled    = true
#         kms_key_id = aws_kms_key.vectors.arn
#       }
#
#       resource "aws_kms_key" "vectors" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Properties:
#         EncryptionAtRestOptions:
#           Enabled: true
#           KmsKeyId: !GetAtt VectorsKey.Arn
#       Resources:
#         VectorsKey:
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
#     - cnspec:mondoo-aws-security-opensearch-cmk-encryption
#     - powerpipe:terraform_aws_compliance.control.opensearch_domain_encrpted_with_kms_cmk
#     - cloudsploit:aws/opensearch/opensearchEncryptedDomain
#   threats: ["owasp-llm:LLM02"]
package checks.aws.opensearch.domain_customer_managed_key

import data.lib.kms
import data.lib.vector_store

applies if vector_store.grounds_answers

compliant if {
	input.properties.EncryptionAtRestOptions.Enabled == true
	count(input.properties.EncryptionAtRestOptions.KmsKeyId) > 0
	kms.customer_managed(input.related["encrypted-by"])
}

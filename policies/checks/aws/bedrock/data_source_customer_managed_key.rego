# METADATA
# title: A data source of a knowledge base is ingested under a key of the customer
# description: |
#   While documents become vectors, Bedrock keeps them for a time. Without a key of the customer they lie there under
#   one that AWS owns, whose use nobody sees.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-kb.html
#     description: Encryption of knowledge bases
# schemas:
#   - input: schema.aws.bedrock_data_source
# custom:
#   id: aws-bedrock-kb-datasource-cmk
#   types: [AWS::Bedrock::DataSource]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.serverSideEncryptionConfiguration.kmsKeyArn
#     - related.encrypted-by[].properties.keyManager
#     - related.encrypted-by[].properties.keyState
#   related: [encrypted-by]
#   remediation:
#     summary: Name a customer-managed KMS key for the data source, and let the role of the knowledge base use it.
#     cli: "aws bedrock-agent update-data-source --knowledge-base-id KNOWLEDGE_BASE_ID --data-source-id DATA_SOURCE_ID --server-side-encryption-configuration kmsKeyArn=KEY_ARN (with the source's other settings)"
#     terraform: |
#       server_side_encryption_configuration {
#         kms_key_arn = aws_kms_key.customer.arn
#       }
#
#       resource "aws_kms_key" "customer" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Properties:
#         ServerSideEncryptionConfiguration:
#           KmsKeyArn: !GetAtt CustomerKey.Arn
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
#     - securityhub:Bedrock.1
#     - config:bedrock-data-source-encryption-enabled
#     - prowler:bedrock_knowledge_base_encrypted_with_cmk
#     - awsaiml:BR-09
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM08"]
package checks.aws.bedrock.data_source_customer_managed_key

import data.lib.kms

compliant if {
	count(input.properties.serverSideEncryptionConfiguration.kmsKeyArn) > 0
	kms.customer_managed(input.related["encrypted-by"])
}

# METADATA
# title: An AgentCore memory is encrypted by a key of the customer
# description: |
#   A memory keeps conversations and what was made of them, of all users of an agent. With a key of their own customers
#   see each use of it, and can make all of it unreadable at once.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/storage-encryption.html
#     description: Encryption of memories
# schemas:
#   - input: schema.aws.bedrockagentcore_memory
# custom:
#   id: aws-agentcore-memory-cmk
#   types: [AWS::BedrockAgentCore::Memory]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.encryptionKeyArn
#     - related.encrypted-by[].properties.keyManager
#     - related.encrypted-by[].properties.keyState
#   related: [encrypted-by]
#   remediation:
#     summary: Name a customer-managed KMS key, and let the service use it for this resource alone.
#     cli: "aws bedrock-agentcore-control create-memory --name NAME --event-expiry-duration 30 --encryption-key-arn KEY_ARN (the key of a memory cannot be changed: make another one)"
#     terraform: |
#       encryption_key_arn = aws_kms_key.customer.arn
#
#       resource "aws_kms_key" "customer" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Properties:
#         EncryptionKeyArn: !GetAtt CustomerKey.Arn
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
#     - securityhub:BedrockAgentCore.3
#     - config:bedrock-agentcore-memory-encryption-enabled
#     - awsaiml:AC-07
#   threats: ["owasp-llm:LLM02", "owasp-agentic:ASI06"]
package checks.aws.bedrock.agentcore_memory_customer_managed_key

import data.lib.kms

compliant if {
	count(input.properties.encryptionKeyArn) > 0
	kms.customer_managed(input.related["encrypted-by"])
}

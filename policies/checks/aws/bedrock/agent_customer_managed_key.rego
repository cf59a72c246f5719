# METADATA
# title: A Bedrock agent is encrypted by a key of the customer
# description: |
#   Instructions, sessions and memory of an agent are encrypted by a key that AWS owns unless one is named. Only with a
#   key of their own can customers audit who decrypts, and take access away at once.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-agents.html
#     description: Encryption of agents
# schemas:
#   - input: schema.aws.bedrock_agent
# custom:
#   id: aws-bedrock-agent-customer-managed-key
#   aliases: [aws-bedrock-agent-cmk]
#   types: [AWS::Bedrock::Agent]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.customerEncryptionKeyArn
#     - related.encrypted-by[].properties.keyManager
#     - related.encrypted-by[].properties.keyState
#   related: [encrypted-by]
#   remediation:
#     summary: Name a customer-managed KMS key for the agent and let its role use it.
#     terraform: |
#       customer_encryption_key_arn = aws_kms_key.customer.arn
#
#       resource "aws_kms_key" "customer" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Properties:
#         CustomerEncryptionKeyArn: !GetAtt CustomerKey.Arn
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
#     - checkov:CKV_AWS_373
#     - cnspec:mondoo-aws-security-bedrock-agent-cmk-encryption
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM07"]
package checks.aws.bedrock.agent_customer_managed_key

import data.lib.kms

compliant if {
	count(input.properties.customerEncryptionKeyArn) > 0
	kms.customer_managed(input.related["encrypted-by"])
}

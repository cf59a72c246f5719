# METADATA
# title: An AgentCore gateway is encrypted by a key of the customer
# description: |
#   A gateway keeps how its tools are called and the credentials that it calls them with. Under a key that AWS owns,
#   customers neither see who decrypts them nor can take that away.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-encryption.html
#     description: Keys of gateways
# schemas:
#   - input: schema.aws.bedrockagentcore_gateway
# custom:
#   id: aws-agentcore-gateway-cmk
#   types: [AWS::BedrockAgentCore::Gateway]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.kmsKeyArn
#     - related.encrypted-by[].properties.keyManager
#     - related.encrypted-by[].properties.keyState
#   related: [encrypted-by]
#   remediation:
#     summary: Name a customer-managed KMS key, and let the service use it for this resource alone.
#     cli: "aws bedrock-agentcore-control update-gateway --gateway-identifier GATEWAY_ID --kms-key-arn KEY_ARN (with the gateway's other settings)"
#     terraform: |
#       kms_key_arn = aws_kms_key.customer.arn
#
#       resource "aws_kms_key" "customer" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Properties:
#         KmsKeyArn: !GetAtt CustomerKey.Arn
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
#     - securityhub:BedrockAgentCore.4
#     - config:bedrockagentcore-gateway-encryption-enabled
#     - awsaiml:AC-12
#   threats: ["owasp-llm:LLM02", "owasp-agentic:ASI03"]
package checks.aws.bedrock.agentcore_gateway_customer_managed_key

import data.lib.kms

compliant if {
	count(input.properties.kmsKeyArn) > 0
	kms.customer_managed(input.related["encrypted-by"])
}

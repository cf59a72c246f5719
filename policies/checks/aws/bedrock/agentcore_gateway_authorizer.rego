# METADATA
# title: An AgentCore gateway knows who calls its tools
# description: |
#   A gateway calls tools with credentials of its own for whoever asks it. Without an authorizer its address is all that
#   anybody needs for them, and one that only authenticates lets in everyone who has an identity of any kind.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-inbound-auth.html
#     description: Inbound authorization of gateways
# schemas:
#   - input: schema.aws.bedrockagentcore_gateway
# custom:
#   id: aws-agentcore-gateway-authorizer
#   types: [AWS::BedrockAgentCore::Gateway]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.authorizerType
#   remediation:
#     summary: Set the authorizer to CUSTOM_JWT with issuer and audience, or to AWS_IAM.
#     cli: "aws bedrock-agentcore-control update-gateway --gateway-identifier GATEWAY_ID --authorizer-type AWS_IAM (with the gateway's other settings)"
#     terraform: |
#       authorizer_type = "AWS_IAM"
#     cloudformation: |
#       Properties:
#         AuthorizerType: AWS_IAM
#   equivalents:
#     - securityhub:BedrockAgentCore.2
#     - config:bedrockagentcore-gateway-authorizer-enabled
#     - cnspec:mondoo-aws-security-bedrock-agentcore-gateway-authenticated
#     - awsaiml:AG-24
#   threats: ["owasp-llm:LLM06", "owasp-agentic:ASI02", "owasp-agentic:ASI03", "atlas:AML.T0053"]
package checks.aws.bedrock.agentcore_gateway_authorizer

compliant if input.properties.authorizerType in {"CUSTOM_JWT", "AWS_IAM"}

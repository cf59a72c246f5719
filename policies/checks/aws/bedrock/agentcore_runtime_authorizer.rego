# METADATA
# title: An AgentCore runtime admits only tokens that were meant for it
# description: |
#   Without an authorizer of its own a runtime is called with credentials of AWS alone, so that all who use it act as
#   one role and nobody can tell them apart. An issuer without an audience, client, scope or claim admits every token
#   that the issuer gave to anyone.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-oauth.html
#     description: Inbound tokens of runtimes
# schemas:
#   - input: schema.aws.bedrockagentcore_runtime
# custom:
#   id: aws-agentcore-runtime-authorizer
#   types: [AWS::BedrockAgentCore::Runtime]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.authorizerConfiguration.customJWTAuthorizer
#   remediation:
#     summary: Name the issuer of the tokens that callers bring, and the audiences or clients that they are for.
#     cli: "aws bedrock-agentcore-control update-agent-runtime --agent-runtime-id RUNTIME_ID --authorizer-configuration '{\"customJWTAuthorizer\":{\"discoveryUrl\":\"https://ISSUER/.well-known/openid-configuration\",\"allowedAudience\":[\"AUDIENCE\"]}}' (with the runtime's other settings)"
#     terraform: |
#       authorizer_configuration {
#         custom_jwt_authorizer {
#           discovery_url    = "https://login.example.com/.well-known/openid-configuration"
#           allowed_audience = ["my-agent"]
#         }
#       }
#     cloudformation: |
#       Properties:
#         AuthorizerConfiguration:
#           CustomJWTAuthorizer:
#             DiscoveryUrl: https://login.example.com/.well-known/openid-configuration
#             AllowedAudience: [my-agent]
#   equivalents:
#     - awsaiml:FS-66
#   threats: ["owasp-llm:LLM06", "owasp-agentic:ASI03", "atlas:AML.T0012"]
package checks.aws.bedrock.agentcore_runtime_authorizer

compliant if {
	startswith(_authorizer.discoveryUrl, "https://")
	some bound in ["allowedAudience", "allowedClients", "allowedScopes"]
	count(_authorizer[bound]) > 0
}

_authorizer := input.properties.authorizerConfiguration.customJWTAuthorizer

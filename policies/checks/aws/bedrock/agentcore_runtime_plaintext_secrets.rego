# METADATA
# title: An AgentCore runtime holds no secret in its environment
# description: |
#   Environment variables of a runtime are shown to everyone who may describe it, and are read by whatever code the
#   agent is talked into running. A secret that the agent fetches by its own identity is neither.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/identity.html
#     description: Credentials of agents in AgentCore Identity
# schemas:
#   - input: schema.aws.bedrockagentcore_runtime
# custom:
#   id: aws-agentcore-runtime-plaintext-secrets
#   types: [AWS::BedrockAgentCore::Runtime]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.environmentVariables
#     - properties.agentRuntimeName
#   remediation:
#     summary: Keep secrets in AgentCore Identity or Secrets Manager, and give the runtime the name of the secret.
#     cli: "aws bedrock-agentcore-control update-agent-runtime --agent-runtime-id RUNTIME_ID --environment-variables API_KEY_SECRET_ARN=SECRET_ARN (with the runtime's other settings)"
#     terraform: |
#       environment_variables = null
#     cloudformation: |
#       Properties:
#         EnvironmentVariables: null
#   equivalents:
#     - cnspec:mondoo-aws-security-bedrock-agentcore-runtime-no-plaintext-secrets
#   threats: ["owasp-llm:LLM02", "owasp-agentic:ASI03", "atlas:AML.T0055"]
package checks.aws.bedrock.agentcore_runtime_plaintext_secrets

import data.lib.secret_names

compliant if {
	count(input.properties.agentRuntimeName) > 0
	count(_secrets) == 0
}

details contains {
	"path": sprintf("properties.environmentVariables.%s", [name]),
	"value": name,
	"message": "is called like a secret",
} if {
	some name in _secrets
}

_secrets contains name if {
	some name, _ in input.properties.environmentVariables
	secret_names.secret(name)
}

# METADATA
# title: Configurations of MCP servers hold no secrets
# description: |
#   A configuration is committed, synchronised and shared with the agent that reads it. A token in it goes the same ways, and a
#   model that can read files can be asked for it.
# related_resources:
#   - ref: https://code.visualstudio.com/docs/copilot/reference/mcp-configuration
#     description: Inputs and variables of a configuration
# schemas:
#   - input: schema.code.mcp_server
# custom:
#   id: code-mcp-server-literal-secret
#   types: [code/mcp-server]
#   severity: high
#   risk_area: identity
#   evidence: ["properties.literal_secrets[]"]
#   remediation:
#     summary: Revoke the secret, and refer to its successor by an input or an environment variable, as in ${env:TOKEN}.
#   equivalents: []
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0055"]
package checks.code.mcp.literal_secret

compliant if count(input.properties.literal_secrets) == 0

details contains {
	"path": "properties.literal_secrets[]",
	"value": place,
	"message": sprintf("%v is a literal that looks like a secret", [place]),
} if {
	some place in input.properties.literal_secrets
}

# METADATA
# title: MCP servers elsewhere are called over TLS
# description: |
#   What a model is told by its tools, it believes. Over plain HTTP whoever is on the way reads the requests with their tokens,
#   and writes answers and descriptions of tools that the agent then follows.
# schemas:
#   - input: schema.code.mcp_server
# related_resources:
#   - ref: https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization
# custom:
#   id: code-mcp-server-plain-http
#   types: [code/mcp-server]
#   severity: high
#   risk_area: network
#   evidence: [properties.scheme, properties.local]
#   remediation:
#     summary: Call the server by https, or run it on this machine.
#   equivalents: []
#   threats: ["owasp-llm:LLM01", "owasp-llm:LLM02", "owasp-agentic:T9"]
package checks.code.mcp.plain_http

# A program that is started has no address.
applies if input.properties.scheme

compliant if input.properties.scheme in {"https", "wss"}

compliant if {
	applies
	input.properties.local == true
}

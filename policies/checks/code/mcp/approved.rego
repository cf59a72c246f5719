# METADATA
# title: Only approved MCP servers are configured
# description: |
#   An agent takes what a server says of its tools for instructions, and gives it what it works on. Whoever runs the server, or publishes
#   its package, decides what the agent does next; so somebody should have looked at it first.
# related_resources:
#   - ref: https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices
#     description: What a server can do to those who use it
# schemas:
#   - input: schema.code.mcp_server
# custom:
#   id: code-mcp-server-approved
#   types: [code/mcp-server]
#   severity: high
#   risk_area: dependencies
#   evidence: [properties.package, properties.host, properties.local]
#   remediation:
#     summary: Take the server out of the configuration, or have it reviewed and list its package or host in policies/data/mcp.yaml.
#   equivalents: ["cnspec:mondoo-ai-security-no-unapproved-mcp-servers"]
#   threats: ["owasp-llm:LLM03", "owasp-agentic:ASI04", "atlas:AML.T0010"]
package checks.code.mcp.approved

# A program of the repository, or on this machine, is nobody else's.
applies if input.properties.package

applies if {
	input.properties.host
	not input.properties.local == true
}

compliant if input.properties.package in data.mcp.approved_packages

compliant if {
	applies
	not input.properties.package
	lower(input.properties.host) in data.mcp.approved_hosts
}

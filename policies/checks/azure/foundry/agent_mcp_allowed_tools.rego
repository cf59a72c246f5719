# METADATA
# title: Foundry agents call listed tools of MCP servers alone
# description: |
#   An MCP server decides what it offers, and may offer more tomorrow. An agent without a list of allowed tools calls all of
#   it, tools that delete or send and tools that were added after the review included.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry/agents/how-to/tools/model-context-protocol
#     description: Connect agents to MCP servers
# schemas:
#   - input: schema.azure.foundry_agent
# custom:
#   id: azure-foundry-agent-mcp-allowed-tools
#   types: [Microsoft.CognitiveServices/accounts/projects/agents]
#   severity: medium
#   risk_area: model-safety
#   evidence:
#     - "properties.tools[].type"
#     - "properties.tools[].allowed_tools"
#   remediation:
#     summary: List in allowed_tools of each MCP tool what the agent needs.
#   equivalents:
#     - mdc:foundry-agent-mcp-allowed-tools
#   threats: ["owasp-llm:LLM06", "owasp-agentic:ASI02", "owasp-agentic:ASI04", "atlas:AML.T0053"]
package checks.azure.foundry.agent_mcp_allowed_tools

import data.lib.azure_agent

applies if count(azure_agent.mcp_tools) > 0

compliant if {
	applies
	every tool in azure_agent.mcp_tools {
		azure_agent.is_limited(tool)
	}
}

details contains {
	"path": "properties.tools[].allowed_tools",
	"value": tool.server_label,
	"message": concat(" ", ["calls every tool of", tool.server_label]),
} if {
	some tool in azure_agent.mcp_tools
	not azure_agent.is_limited(tool)
}

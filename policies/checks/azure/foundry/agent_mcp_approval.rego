# METADATA
# title: Foundry agents ask before they act through MCP servers
# description: |
#   Whoever wrote a document, a web page or an answer that the agent reads can have it call any tool of an MCP server. Where
#   a person approves each call, an injected instruction is seen before it does anything; where none does, it is done.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry/agents/how-to/tools/model-context-protocol
#     description: Connect agents to MCP servers
# schemas:
#   - input: schema.azure.foundry_agent
# custom:
#   id: azure-foundry-agent-mcp-approval
#   types: [Microsoft.CognitiveServices/accounts/projects/agents]
#   severity: high
#   risk_area: model-safety
#   evidence:
#     - "properties.tools[].type"
#     - "properties.tools[].require_approval"
#     - "properties.tools[].allowed_tools"
#     - "properties.tools[].always_tools"
#   remediation:
#     summary: Set require_approval of each MCP tool to always, or list each allowed tool that acts as one to ask about.
#   equivalents:
#     - mdc:foundry-agent-mcp-human-in-the-loop
#     - agent365:high-autonomy
#   threats: ["owasp-llm:LLM06", "owasp-agentic:ASI02", "owasp-agentic:ASI01", "atlas:AML.T0053"]
package checks.azure.foundry.agent_mcp_approval

import data.lib.azure_agent

applies if count(azure_agent.mcp_tools) > 0

compliant if {
	applies
	count(_unasked) == 0
}

details contains {
	"path": "properties.tools[].require_approval",
	"value": tool.server_label,
	"message": concat(" ", ["nobody approves calls of", tool.server_label]),
} if {
	some tool in _unasked
}

_unasked := [tool | some tool in azure_agent.mcp_tools; not azure_agent.asks(tool)]

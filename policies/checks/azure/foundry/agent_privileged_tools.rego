# METADATA
# title: Foundry agents change nothing without approval
# description: |
#   A tool that writes, deletes or runs something in business systems, data stores or repositories does so for whoever can
#   steer the agent. Tools that only read are let be; servers must ask a person and be limited to listed tools; any other
#   tool acts on its own.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry/agents/concepts/tool-catalog
#     description: Tools of agents in Foundry
# schemas:
#   - input: schema.azure.foundry_agent
# custom:
#   id: azure-foundry-agent-privileged-tools
#   types: [Microsoft.CognitiveServices/accounts/projects/agents]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - "properties.tools[].type"
#     - "properties.tools[].methods"
#     - "properties.tools[].require_approval"
#     - "properties.tools[].allowed_tools"
#     - "properties.tools[].always_tools"
#   remediation:
#     summary: Reduce the tools to reading operations, or reach what acts through MCP servers with approval and a list of allowed tools.
#   equivalents:
#     - agent365:privileged-data-access
#     - agent365:privileged-business-system-access
#     - agent365:privileged-software-development-access
#   threats: ["owasp-llm:LLM06", "owasp-agentic:ASI02", "owasp-agentic:ASI03", "atlas:AML.T0053"]
package checks.azure.foundry.agent_privileged_tools

import data.lib.azure_agent

applies if count(input.properties.tools) > 0

compliant if {
	applies
	count(_acting) == 0
}

details contains {
	"path": "properties.tools[].type",
	"value": tool.type,
	"message": concat(" ", [tool.type, "can change things and nobody is asked"]),
} if {
	some tool in _acting
}

_acting := [tool | some tool in input.properties.tools; not _is_held(tool)]

_is_held(tool) if tool.type in data.azure_agents.reading_tools

_is_held(tool) if tool.type in data.azure_agents.harmless_tools

_is_held(tool) if {
	tool.type == "openapi"
	azure_agent.only_reads(tool)
}

_is_held(tool) if {
	tool.type == "mcp"
	azure_agent.asks(tool)
	azure_agent.is_limited(tool)
}

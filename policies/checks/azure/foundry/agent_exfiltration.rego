# METADATA
# title: Foundry agents do not both read data and send freely
# description: |
#   Reading the organisation's data and calling the outside without being asked is all that an injected instruction needs to
#   carry the one to the other. Either is fine alone; a server whose calls a person approves is no way out unseen.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry/agents/concepts/tool-catalog
#     description: Tools of agents in Foundry
# schemas:
#   - input: schema.azure.foundry_agent
# custom:
#   id: azure-foundry-agent-exfiltration
#   types: [Microsoft.CognitiveServices/accounts/projects/agents]
#   severity: medium
#   risk_area: data
#   evidence:
#     - "properties.tools[].type"
#     - "properties.tools[].require_approval"
#     - "properties.tools[].allowed_tools"
#     - "properties.tools[].always_tools"
#   remediation:
#     summary: Give reading and sending to different agents, or have a person approve what is sent.
#   equivalents:
#     - agent365:data-exfiltration-exposure
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM06", "owasp-agentic:ASI02", "atlas:AML.T0086"]
package checks.azure.foundry.agent_exfiltration

import data.lib.azure_agent

applies if count(input.properties.tools) > 0

compliant if {
	applies
	not _reads
}

compliant if {
	applies
	count(_sending) == 0
}

details contains {
	"path": "properties.tools[].type",
	"value": tool.type,
	"message": concat(" ", [tool.type, "can carry away what the agent reads"]),
} if {
	_reads
	some tool in _sending
}

_reads if {
	some tool in input.properties.tools
	tool.type in data.azure_agents.reading_tools
}

_sending := [tool | some tool in input.properties.tools; not _stays(tool)]

_stays(tool) if tool.type in data.azure_agents.reading_tools

_stays(tool) if tool.type in data.azure_agents.tools_without_foreign_content

_stays(tool) if {
	tool.type == "mcp"
	azure_agent.asks(tool)
}

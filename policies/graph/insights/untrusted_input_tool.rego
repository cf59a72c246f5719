# METADATA
# title: Reads what strangers write
# description: |
#   A tool brings into the conversation what somebody outside has written, instructions for the model too.
# schemas:
#   - input: schema.insight
# custom:
#   id: untrusted-input-tool
package graph.insights.untrusted_input_tool

import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

holds contains {"message": sprintf("the tool %s reads what others write", [tool.type]), "path": "properties.tools", "value": tool.type} if {
	input.kind == "ai-agent"
	some tool in input.properties.tools
	tool.type
	not tool.type in data.azure_agents.tools_without_foreign_content
	not tool.type in data.azure_agents.agent_tools
}

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"azure-foundry-agent-indirect-attack-shield",
	"aws-agentcore-browser-network",
}

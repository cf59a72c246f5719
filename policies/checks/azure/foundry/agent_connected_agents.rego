# METADATA
# title: Foundry agents know when to call other agents
# description: |
#   A coordinator chooses among agents by their descriptions. One without a description is called by guess, for input that it
#   was never meant to get, with rights that the coordinator does not have.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry/agents/how-to/tools/agent-to-agent
#     description: Connect to an agent by A2A
# schemas:
#   - input: schema.azure.foundry_agent
# custom:
#   id: azure-foundry-agent-connected-agents
#   types: [Microsoft.CognitiveServices/accounts/projects/agents]
#   severity: medium
#   risk_area: model-safety
#   evidence:
#     - "properties.tools[].type"
#     - "properties.tools[].description_length"
#   remediation:
#     summary: Describe for each connected agent when it may be called.
#   equivalents:
#     - mdc:connected-agents-invocation-instructions
#     - agent365:coordinator-agent
#   threats: ["owasp-llm:LLM06", "owasp-agentic:ASI07", "owasp-agentic:ASI03"]
package checks.azure.foundry.agent_connected_agents

applies if count(_agents) > 0

compliant if {
	applies
	every agent in _agents {
		agent.description_length > 0
	}
}

_agents := [tool | some tool in input.properties.tools; tool.type in data.azure_agents.agent_tools]

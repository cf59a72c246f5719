# METADATA
# title: Foundry agents have instructions that can bound them
# description: |
#   An agent without instructions, or with a few words, does whatever its input suggests with the tools that it has. What it
#   is for, and what it must refuse, takes more than a line to say. Agents that are code keep theirs there.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry/agents/overview
#     description: Foundry Agent Service
# schemas:
#   - input: schema.azure.foundry_agent
# custom:
#   id: azure-foundry-agent-instructions
#   types: [Microsoft.CognitiveServices/accounts/projects/agents]
#   severity: medium
#   risk_area: model-safety
#   evidence:
#     - properties.kind
#     - properties.instructions_length
#   remediation:
#     summary: Write instructions that say what the agent is for and what it must not do.
#   equivalents:
#     - mdc:foundry-agent-operational-instructions
#     - agent365:weak-instructions
#   threats: ["owasp-llm:LLM01", "owasp-agentic:ASI01"]
package checks.azure.foundry.agent_instructions

applies if input.properties.kind == "prompt"

compliant if {
	applies
	input.properties.instructions_length >= data.azure_agents.shortest_instructions
}

# METADATA
# title: Foundry agents that read foreign content are shielded from indirect attacks
# description: |
#   What tools bring back was written by others and can hold instructions for the agent. Its guardrail, or that of its model's
#   deployment, must look for indirect attacks in prompts or in the answers of tools, and block them.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry/guardrails/guardrails-overview
#     description: Guardrails and controls in Foundry
# schemas:
#   - input: schema.azure.foundry_agent
# custom:
#   id: azure-foundry-agent-indirect-attack-shield
#   types: [Microsoft.CognitiveServices/accounts/projects/agents]
#   severity: high
#   risk_area: model-safety
#   evidence:
#     - "properties.tools[].type"
#     - "related.guarded-by[].properties.contentFilters"
#   related: [guarded-by]
#   remediation:
#     summary: Attach a guardrail that blocks indirect attacks to the agent, or to the deployment of its model.
#   equivalents:
#     - mdc:foundry-agent-xpia-guardrails
#     - agent365:indirect-prompt-injection-exposure
#   threats: ["owasp-llm:LLM01", "owasp-agentic:ASI01", "atlas:AML.T0051"]
package checks.azure.foundry.agent_indirect_attack_shield

import data.lib.azure_agent_guard

applies if {
	some tool in input.properties.tools
	not tool.type in data.azure_agents.tools_without_foreign_content
}

compliant if {
	applies
	azure_agent_guard.stops("Indirect Attack")
}

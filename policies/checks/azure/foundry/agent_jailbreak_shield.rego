# METADATA
# title: Foundry agents are shielded from jailbreaks
# description: |
#   A prompt that talks the agent out of its instructions gets at everything that its tools can do. Its guardrail, or that of
#   its model's deployment, must look for jailbreaks in prompts and block them; detecting alone changes nothing.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry/guardrails/guardrails-overview
#     description: Guardrails and controls in Foundry
# schemas:
#   - input: schema.azure.foundry_agent
# custom:
#   id: azure-foundry-agent-jailbreak-shield
#   types: [Microsoft.CognitiveServices/accounts/projects/agents]
#   severity: medium
#   risk_area: model-safety
#   evidence:
#     - "related.guarded-by[].properties.contentFilters"
#   related: [guarded-by]
#   remediation:
#     summary: Attach a guardrail that blocks jailbreaks to the agent, or to the deployment of its model.
#   equivalents:
#     - mdc:foundry-agent-guardrail-jailbreak
#   threats: ["owasp-llm:LLM01", "owasp-agentic:ASI01", "atlas:AML.T0054"]
package checks.azure.foundry.agent_jailbreak_shield

import data.lib.azure_agent_guard

compliant if azure_agent_guard.stops("Jailbreak")

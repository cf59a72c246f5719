# METADATA
# title: Guardrails of Foundry agents
# description: What the content filter policy that guards an agent stops.
package lib.azure_agent_guard

import data.lib.azure_guardrail
import data.lib.related

# METADATA
# description: The guardrail of the agent stops the attack.
stops(attack) if {
	some policy in related.targets("guarded-by")
	azure_guardrail.stops(policy, attack, data.azure_agents.attack_sources[attack])
}

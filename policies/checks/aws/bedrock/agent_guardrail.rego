# METADATA
# title: A Bedrock agent is bound to a guardrail that acts
# description: |
#   An agent calls functions and reads documents on behalf of whoever talks to it. A guardrail is the only control
#   between the two that does not depend on the model doing as it is told. One that only detects stops nothing.
# schemas:
#   - input: schema.aws.bedrock_agent
# custom:
#   id: aws-bedrock-agent-guardrail
#   types: [AWS::Bedrock::Agent]
#   severity: high
#   risk_area: model-safety
#   evidence:
#     - properties.guardrailConfiguration.guardrailIdentifier
#     - related.guarded-by[].properties.contentPolicy
#     - related.guarded-by[].properties.topicPolicy
#     - related.guarded-by[].properties.sensitiveInformationPolicy
#   related: [guarded-by]
#   remediation:
#     summary: Create a guardrail that blocks harm and prompt attacks, and bind the agent to a version of it.
#     cli: aws bedrock-agent update-agent --agent-id AGENT_ID --guardrail-configuration guardrailIdentifier=GUARDRAIL_ID,guardrailVersion=1 (with the agent's other settings)
#     terraform: aws_bedrockagent_agent.guardrail_configuration
#     cloudformation: "GuardrailConfiguration: {GuardrailIdentifier: …, GuardrailVersion: …}"
#   equivalents:
#     - prowler:bedrock_agent_guardrail_enabled
#     - checkov:CKV_AWS_383
#     - conformity:Bedrock-002
#     - awsaiml:BR-28
#     - wilma:check_agent_guardrails
#     - mdc:bedrock-agents-use-guardrails
#   threats: ["owasp-llm:LLM01", "owasp-llm:LLM06", "atlas:AML.T0051"]
package checks.aws.bedrock.agent_guardrail

import data.lib.guardrail

compliant if {
	count(input.properties.guardrailConfiguration.guardrailIdentifier) > 0
	some bound in input.related["guarded-by"]
	guardrail.acts(bound.properties)
}

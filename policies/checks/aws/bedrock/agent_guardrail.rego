# METADATA
# title: A Bedrock agent is bound to a guardrail that acts
# description: |
#   An agent calls functions and reads documents on behalf of whoever talks to it. A guardrail is the only control
#   between the two that does not depend on the model doing as it is told. One that only detects stops nothing.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html
#     description: Guardrails of agents
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
#     terraform: |
#       guardrail_configuration {
#         guardrail_identifier = aws_bedrock_guardrail.guard.guardrail_id
#         guardrail_version    = "DRAFT"
#       }
#
#       resource "aws_bedrock_guardrail" "guard" {
#         name                      = "guard"
#         blocked_input_messaging   = "I cannot answer that."
#         blocked_outputs_messaging = "I cannot answer that."
#         content_policy_config {
#           filters_config {
#             type            = "PROMPT_ATTACK"
#             input_strength  = "HIGH"
#             output_strength = "NONE"
#           }
#         }
#       }
#     cloudformation: |
#       Properties:
#         GuardrailConfiguration:
#           GuardrailIdentifier: !GetAtt Guard.GuardrailId
#           GuardrailVersion: DRAFT
#       Resources:
#         Guard:
#           Type: AWS::Bedrock::Guardrail
#           Properties:
#             Name: guard
#             BlockedInputMessaging: I cannot answer that.
#             BlockedOutputsMessaging: I cannot answer that.
#             ContentPolicyConfig:
#               FiltersConfig:
#                 - Type: PROMPT_ATTACK
#                   InputStrength: HIGH
#                   OutputStrength: NONE
#   equivalents:
#     - prowler:bedrock_agent_guardrail_enabled
#     - checkov:CKV_AWS_383
#     - conformity:Bedrock-002
#     - awsaiml:BR-28
#     - wilma:check_agent_guardrails
#     - mdc:bedrock-agents-use-guardrails
#   threats: ["owasp-llm:LLM01", "owasp-llm:LLM06", "owasp-agentic:ASI01", "owasp-agentic:ASI02", "atlas:AML.T0051"]
package checks.aws.bedrock.agent_guardrail

import data.lib.guardrail

compliant if {
	count(input.properties.guardrailConfiguration.guardrailIdentifier) > 0
	some bound in input.related["guarded-by"]
	guardrail.acts(bound.properties)
}

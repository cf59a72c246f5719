# METADATA
# title: A Bedrock guardrail blocks prompt attacks
# description: |
#   The prompt-attack filter is what tells an injected instruction from a question. Below the demanded strength it lets
#   the less obvious half through, and with the action NONE it lets all of it through and only counts.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-prompt-attack.html
#     description: Detecting prompt attacks
# schemas:
#   - input: schema.aws.bedrock_guardrail
# custom:
#   id: aws-bedrock-guardrail-prompt-attack
#   types: [AWS::Bedrock::Guardrail]
#   severity: high
#   risk_area: model-safety
#   evidence: ["properties.contentPolicy.filters"]
#   remediation:
#     summary: Add a PROMPT_ATTACK filter with input strength HIGH that blocks.
#     cli: aws bedrock update-guardrail --guardrail-identifier {id} --content-policy-config 'filtersConfig=[{type=PROMPT_ATTACK,inputStrength=HIGH,outputStrength=NONE}]' (with the guardrail's other settings)
#     terraform: |
#       content_policy_config {
#         filters_config {
#           type            = "PROMPT_ATTACK"
#           input_strength  = "HIGH"
#           output_strength = "NONE"
#         }
#       }
#     cloudformation: |
#       Properties:
#         ContentPolicyConfig:
#           FiltersConfig:
#             - Type: PROMPT_ATTACK
#               InputStrength: HIGH
#               OutputStrength: NONE
#   equivalents:
#     - prowler:bedrock_guardrail_prompt_attack_filter_enabled
#     - awsaiml:FS-51
#     - wilma:check_guardrail_strength_configuration
#   threats: ["owasp-llm:LLM01", "atlas:AML.T0051"]
package checks.aws.bedrock.guardrail_prompt_attack

import data.lib.guardrail

compliant if {
	some filter in input.properties.contentPolicy.filters
	filter.type == "PROMPT_ATTACK"
	guardrail.blocks_input(filter, data.guardrails.prompt_attack_strengths)
}

details contains {
	"path": sprintf("properties.contentPolicy.filters[%d]", [index]),
	"value": filter.inputStrength,
	"message": "does not block prompt attacks at the demanded strength",
} if {
	some index, filter in input.properties.contentPolicy.filters
	filter.type == "PROMPT_ATTACK"
}

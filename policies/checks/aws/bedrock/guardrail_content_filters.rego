# METADATA
# title: A Bedrock guardrail filters every kind of harm
# description: |
#   A guardrail covers only the categories that it names. What is left out, set to a low strength, or watched without
#   blocking reaches users.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-content-filters.html
#     description: Content filters of guardrails
# schemas:
#   - input: schema.aws.bedrock_guardrail
# custom:
#   id: aws-bedrock-guardrail-content-filters
#   types: [AWS::Bedrock::Guardrail]
#   severity: medium
#   risk_area: model-safety
#   evidence: ["properties.contentPolicy.filters"]
#   remediation:
#     summary: Block every category of harm at strength MEDIUM or HIGH, in prompts and in answers.
#     terraform: |
#       content_policy_config {
#         filters_config {
#           type            = "HATE"
#           input_strength  = "HIGH"
#           output_strength = "HIGH"
#         }
#         filters_config {
#           type            = "INSULTS"
#           input_strength  = "HIGH"
#           output_strength = "HIGH"
#         }
#         filters_config {
#           type            = "SEXUAL"
#           input_strength  = "HIGH"
#           output_strength = "HIGH"
#         }
#         filters_config {
#           type            = "VIOLENCE"
#           input_strength  = "HIGH"
#           output_strength = "HIGH"
#         }
#         filters_config {
#           type            = "MISCONDUCT"
#           input_strength  = "HIGH"
#           output_strength = "HIGH"
#         }
#       }
#     cloudformation: |
#       Properties:
#         ContentPolicyConfig:
#           FiltersConfig:
#             - Type: HATE
#               InputStrength: HIGH
#               OutputStrength: HIGH
#             - Type: INSULTS
#               InputStrength: HIGH
#               OutputStrength: HIGH
#             - Type: SEXUAL
#               InputStrength: HIGH
#               OutputStrength: HIGH
#             - Type: VIOLENCE
#               InputStrength: HIGH
#               OutputStrength: HIGH
#             - Type: MISCONDUCT
#               InputStrength: HIGH
#               OutputStrength: HIGH
#   equivalents:
#     - awsaiml:BR-23
#     - awsaiml:FS-36
#     - wilma:check_content_filter_coverage
#     - wilma:check_guardrail_strength_configuration
#   threats: ["owasp-llm:LLM01", "atlas:AML.T0048"]
package checks.aws.bedrock.guardrail_content_filters

import data.lib.guardrail

compliant if {
	count(data.guardrails.harm_categories) > 0
	every category in data.guardrails.harm_categories {
		category in _covered
	}
}

details contains {
	"path": "properties.contentPolicy.filters",
	"value": category,
	"message": "is not blocked in prompts and answers at the demanded strength",
} if {
	some category in data.guardrails.harm_categories
	not category in _covered
}

_covered contains filter.type if {
	some filter in input.properties.contentPolicy.filters
	guardrail.blocks_input(filter, data.guardrails.harm_strengths)
	guardrail.blocks_output(filter, data.guardrails.harm_strengths)
}

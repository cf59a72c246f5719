# METADATA
# title: A Bedrock guardrail keeps sensitive information out of answers
# description: |
#   Models repeat what they were trained on and what they are given to read. Personal data and secrets in answers are
#   stopped only by a filter that blocks or masks them on the way out.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-sensitive-filters.html
#     description: Filters of sensitive information
# schemas:
#   - input: schema.aws.bedrock_guardrail
# custom:
#   id: aws-bedrock-guardrail-sensitive-information
#   aliases: [aws-bedrock-guardrail-sensitive-info]
#   types: [AWS::Bedrock::Guardrail]
#   severity: high
#   risk_area: data
#   evidence:
#     - properties.sensitiveInformationPolicy.piiEntities
#     - properties.sensitiveInformationPolicy.regexes
#   remediation:
#     summary: Block or mask the kinds of personal data that the application can meet, and own identifiers by pattern.
#     cli: aws bedrock update-guardrail --guardrail-identifier {id} --sensitive-information-policy-config 'piiEntitiesConfig=[{type=EMAIL,action=ANONYMIZE}]' (with the guardrail's other settings)
#     terraform: |
#       sensitive_information_policy_config {
#         pii_entities_config {
#           type           = "EMAIL"
#           action         = "ANONYMIZE"
#           output_action  = "ANONYMIZE"
#           output_enabled = true
#         }
#       }
#     cloudformation: |
#       Properties:
#         SensitiveInformationPolicyConfig:
#           PiiEntitiesConfig:
#             - Type: EMAIL
#               Action: ANONYMIZE
#               OutputAction: ANONYMIZE
#               OutputEnabled: true
#   equivalents:
#     - prowler:bedrock_guardrail_sensitive_information_filter_enabled
#     - awsaiml:BR-26
#     - awsaiml:FS-45
#     - wilma:check_pii_filters_enabled
#     - wilma:check_data_privacy_compliance
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0057"]
package checks.aws.bedrock.guardrail_sensitive_information

import data.lib.guardrail

compliant if {
	some entity in input.properties.sensitiveInformationPolicy.piiEntities
	guardrail.withholds(entity)
}

compliant if {
	some pattern in input.properties.sensitiveInformationPolicy.regexes
	guardrail.withholds(pattern)
}

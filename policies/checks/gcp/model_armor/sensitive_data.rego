# METADATA
# title: A Model Armor template looks for sensitive data
# description: |
#   Users paste card numbers and keys into prompts, and models give back what they were grounded on. The filter finds
#   such data on the way in and out, by kinds that Google chose or by a template of the customer's.
# related_resources:
#   - ref: https://docs.cloud.google.com/model-armor/manage-templates
#     description: Model Armor templates
#   - ref: https://docs.cloud.google.com/model-armor/overview
#     description: Sensitive data protection in Model Armor
# schemas:
#   - input: schema.gcp.modelarmor_template
# custom:
#   id: gcp-model-armor-sdp
#   types: [modelarmor.googleapis.com/Template]
#   severity: high
#   risk_area: model-safety
#   evidence:
#     - properties.filterConfig.sdpSettings.basicConfig.filterEnforcement
#     - properties.filterConfig.sdpSettings.advancedConfig.inspectTemplate
#   remediation:
#     summary: Switch basic sensitive data protection on, or name an inspect template.
#     cli: gcloud model-armor templates update TEMPLATE --location=LOCATION --basic-config-filter-enforcement=ENABLED
#     terraform: |
#       filter_config {
#         sdp_settings {
#           basic_config {
#             filter_enforcement = "ENABLED"
#           }
#         }
#       }
#   equivalents:
#     - cnspec:mondoo-gcp-security-model-armor-sdp-enabled
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0057"]
package checks.gcp.model_armor.sensitive_data

compliant if input.properties.filterConfig.sdpSettings.basicConfig.filterEnforcement == "ENABLED"

compliant if startswith(input.properties.filterConfig.sdpSettings.advancedConfig.inspectTemplate, "projects/")

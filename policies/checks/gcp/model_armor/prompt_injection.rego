# METADATA
# title: A Model Armor template stops prompt injection and jailbreaks
# description: |
#   A template screens only for what it is told to. Without this filter, instructions that are hidden in a document or
#   typed by a user reach the model, and with it every tool that the model may use.
# related_resources:
#   - ref: https://docs.cloud.google.com/model-armor/manage-templates
#     description: Model Armor templates
#   - ref: https://docs.cloud.google.com/model-armor/overview
#     description: Filters of Model Armor
# schemas:
#   - input: schema.gcp.modelarmor_template
# custom:
#   id: gcp-model-armor-prompt-injection
#   types: [modelarmor.googleapis.com/Template]
#   severity: high
#   risk_area: model-safety
#   evidence:
#     - properties.filterConfig.piAndJailbreakFilterSettings.filterEnforcement
#   remediation:
#     summary: Switch the filter for prompt injection and jailbreaks on.
#     cli: gcloud model-armor templates update TEMPLATE --location=LOCATION --pi-and-jailbreak-filter-settings-enforcement=ENABLED
#     terraform: |
#       filter_config {
#         pi_and_jailbreak_filter_settings {
#           filter_enforcement = "ENABLED"
#         }
#       }
#   equivalents:
#     - cnspec:mondoo-gcp-security-model-armor-pi-jailbreak-filter
#   threats: ["owasp-llm:LLM01", "atlas:AML.T0051", "atlas:AML.T0054"]
package checks.gcp.model_armor.prompt_injection

compliant if input.properties.filterConfig.piAndJailbreakFilterSettings.filterEnforcement == "ENABLED"

# METADATA
# title: A Model Armor template stops malicious links
# description: |
#   Links in prompts lead agents that open them to what an attacker wrote, and links in answers lead users there. The
#   filter knows addresses that phish or spread malware.
# related_resources:
#   - ref: https://docs.cloud.google.com/model-armor/manage-templates
#     description: Model Armor templates
#   - ref: https://docs.cloud.google.com/model-armor/overview
#     description: Filters of Model Armor
# schemas:
#   - input: schema.gcp.modelarmor_template
# custom:
#   id: gcp-model-armor-malicious-uri
#   types: [modelarmor.googleapis.com/Template]
#   severity: high
#   risk_area: model-safety
#   evidence:
#     - properties.filterConfig.maliciousUriFilterSettings.filterEnforcement
#   remediation:
#     summary: Switch the filter for malicious links on.
#     cli: gcloud model-armor templates update TEMPLATE --location=LOCATION --malicious-uri-filter-settings-enforcement=ENABLED
#     terraform: |
#       filter_config {
#         malicious_uri_filter_settings {
#           filter_enforcement = "ENABLED"
#         }
#       }
#   equivalents:
#     - cnspec:mondoo-gcp-security-model-armor-malicious-uri-filter
#   threats: ["owasp-llm:LLM05", "owasp-llm:LLM01", "atlas:AML.T0051"]
package checks.gcp.model_armor.malicious_links

compliant if input.properties.filterConfig.maliciousUriFilterSettings.filterEnforcement == "ENABLED"

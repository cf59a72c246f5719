# METADATA
# title: A Model Armor template blocks what its filters find
# description: |
#   A template that only inspects writes down that a prompt was an attack and hands it to the model all the same. That
#   is for trying filters out, not for production.
# related_resources:
#   - ref: https://docs.cloud.google.com/model-armor/manage-templates
#     description: Model Armor templates
# schemas:
#   - input: schema.gcp.modelarmor_template
# custom:
#   id: gcp-model-armor-blocking
#   types: [modelarmor.googleapis.com/Template]
#   severity: high
#   risk_area: model-safety
#   evidence:
#     - properties.templateMetadata.enforcementType
#   remediation:
#     summary: Set the enforcement type of the template to inspect and block.
#     cli: gcloud model-armor templates update TEMPLATE --location=LOCATION --template-metadata-enforcement-type=INSPECT_AND_BLOCK
#     terraform: |
#       template_metadata {
#         enforcement_type = "INSPECT_AND_BLOCK"
#       }
#   equivalents:
#     - cnspec:mondoo-gcp-security-model-armor-blocking-mode
#   threats: ["owasp-llm:LLM01", "atlas:AML.T0051", "atlas:AML.T0054"]
package checks.gcp.model_armor.blocking

# Unspecified is documented to be the same as blocking.
compliant if input.properties.templateMetadata.enforcementType in {"INSPECT_AND_BLOCK", "ENFORCEMENT_TYPE_UNSPECIFIED"}

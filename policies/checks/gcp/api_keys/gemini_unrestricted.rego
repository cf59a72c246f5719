# METADATA
# title: An API key that reaches Gemini is made for it
# description: |
#   Where the Gemini API is on, every API key of the project that is not restricted to other APIs calls it: keys
#   that were put into web pages for maps years ago read uploaded files and spend the budget.
# related_resources:
#   - ref: https://docs.cloud.google.com/docs/authentication/api-keys
#     description: Manage API keys and restrict them
#   - ref: https://ai.google.dev/gemini-api/docs/api-key
#     description: API keys of the Gemini API
# schemas:
#   - input: schema.gcp.apikeys_key
# custom:
#   id: gcp-gemini-api-key-unrestricted
#   types: [apikeys.googleapis.com/Key]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.restrictions.apiTargets[].service
#     - related.calls[].name
#   related: [calls]
#   remediation:
#     summary: Restrict the key to the APIs that it is for, or switch the Gemini API off and use Vertex AI with service accounts.
#     cli: gcloud services api-keys update KEY --api-target=service=generativelanguage.googleapis.com
#     terraform: |
#       restrictions {
#         api_targets {
#           service = "generativelanguage.googleapis.com"
#         }
#       }
#   equivalents:
#     - prowler:apikeys_api_restricted_with_gemini_api
#     - prowler:apikeys_api_restrictions_configured
#     - cnspec:mondoo-gcp-security-api-keys-api-restrictions-configured
#     - powerpipe:gcp_compliance.control.iam_api_key_restricts_apis
#   threats: ["owasp-llm:LLM10", "owasp-llm:LLM02", "atlas:AML.T0012"]
package checks.gcp.api_keys.gemini_unrestricted

import data.lib.related

applies if count(related.targets("calls")) > 0

compliant if {
	count(related.targets("calls")) > 0
	count(input.properties.restrictions.apiTargets) > 0
	every target in input.properties.restrictions.apiTargets {
		target.service != ""
	}
}

# METADATA
# title: No key of an AI service stands in source
# description: |
#   Who can read a repository, its history or a copy of it has every key in it. A key of a model provider spends its owner's
#   budget, reads what was uploaded there, and is found within minutes by those who search public code for its form.
# related_resources:
#   - ref: https://platform.openai.com/docs/guides/production-best-practices
#     description: How keys of a model provider are kept
# schemas:
#   - input: schema.code.hard_coded_key
# custom:
#   id: code-hard-coded-key
#   types: [code/hard-coded-key]
#   severity: critical
#   risk_area: identity
#   evidence: [properties.type, properties.sha256, "properties.locations[]"]
#   remediation:
#     summary: Revoke the key now, read its successor from a store of secrets or use an identity instead, and take the old one out of the history.
#   equivalents:
#     - gitleaks:openai-api-key
#     - gitleaks:anthropic-admin-api-key
#     - gitleaks:aws-amazon-bedrock-api-key-short-lived
#     - gitleaks:cohere-api-token
#     - gitleaks:databricks-api-token
#     - gitleaks:huggingface-organization-api-token
#     - gitleaks:perplexity-api-key
#     - gitleaks:anthropic-api-key
#     - gitleaks:huggingface-access-token
#     - gitleaks:gcp-api-key
#     - gitleaks:aws-amazon-bedrock-api-key-long-lived
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM10", "atlas:AML.T0055"]
package checks.code.secrets.hard_coded_key

compliant if input.properties.sha256 in data.source.harmless_keys

details contains {
	"path": "properties.locations[]",
	"value": place,
	"message": sprintf("%v: %v", [place, input.properties.type]),
} if {
	some place in input.properties.locations
}

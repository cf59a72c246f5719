# METADATA
# title: Data that models are grounded or trained on is not sensitive, and says so
# description: |
#   A model tells what it was grounded or trained on to whoever asks well enough. A store that it reads carries a tag that says
#   how sensitive its data is, and none that says that nobody else may see it. A store that nobody classified is not known to be harmless.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/well-architected/security/data-classification
#     description: Data classification
#   - ref: https://learn.microsoft.com/azure/defender-for-cloud/data-aware-security-dashboard-overview
#     description: Data security dashboard of Defender for Cloud, which finds sensitive data in stores
# schemas:
#   - input: schema.azure.storage_account
# custom:
#   id: azure-grounding-sensitive-data
#   types: [Microsoft.Storage/storageAccounts, Microsoft.Search/searchServices, Microsoft.DocumentDB/databaseAccounts]
#   severity: high
#   risk_area: data
#   evidence:
#     - tags
#     - related_from.grounded-on
#     - related_from.reads
#   related_from: [grounded-on, reads]
#   remediation:
#     summary: Take sensitive data out of what models read, or mask it, and tag the store with its classification.
#     cli: "az tag update --resource-id {id} --operation Merge --tags data-classification=internal"
#     terraform: |
#       tags = { data-classification = "internal" }
#     bicep: |
#       { tags: { 'data-classification': 'internal' } }
#   equivalents:
#     - mdc-explorer:sensitive-grounding-data
#     - wiz:ai-training-data-sensitive
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM08", "atlas:AML.T0057"]
package checks.azure.grounding.sensitive_data

import data.lib.related

applies if count(related.origins("grounded-on")) > 0

applies if count(related.origins("reads")) > 0

compliant if {
	count(_sensitive) == 0
	some value in _classifications
	value in data.classification.not_sensitive
}

details contains {
	"path": "tags",
	"value": value,
	"message": concat("", ["a tag says that the data is ", value]),
} if {
	some value in _sensitive
}

_classifications contains lower(value) if {
	some name, value in input.tags
	lower(name) in data.risk_model.sensitivity_tags
}

_sensitive contains value if {
	some value in _classifications
	value in data.risk_model.sensitive_values
}

# METADATA
# title: Only approved models are used
# description: |
#   Which models a product may use is decided by what they were tested for, where they process data and whose terms apply. A
#   model that nobody approved gets the data of users all the same.
# related_resources:
#   - ref: https://genai.owasp.org/llmrisk/llm032025-supply-chain/
#     description: Models of others, their terms and their provenance
# schemas:
#   - input: schema.code.model_use
# custom:
#   id: code-model-approved
#   types: [code/model-use]
#   severity: low
#   risk_area: governance
#   evidence: [properties.model, properties.family, properties.source]
#   remediation:
#     summary: Use a model of an approved family, or have this one reviewed and list it in policies/data/source.yaml.
#   equivalents: []
#   threats: ["owasp-llm:LLM03"]
package checks.code.models.approved

# Files were brought here by somebody: where they come from is not in the code that loads them.
applies if input.properties.source in {"api", "hub"}

compliant if {
	applies
	input.properties.family in data.source.approved_families
}

compliant if {
	applies
	input.properties.model in data.source.approved_models
}

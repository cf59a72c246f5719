# METADATA
# title: No model is used that its provider retires
# description: |
#   After the day of its retirement a provider answers requests for a model with errors, or with another model that nobody has
#   tested in its place. Old models have weaker protection against attacks in prompts as well.
# schemas:
#   - input: schema.code.model_use
# related_resources:
#   - ref: https://developers.openai.com/api/docs/deprecations
#   - ref: https://platform.claude.com/docs/en/about-claude/model-deprecations
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html
# custom:
#   id: code-model-retired
#   types: [code/model-use]
#   severity: medium
#   risk_area: dependencies
#   evidence: [properties.model, properties.provider]
#   remediation:
#     summary: Move to the model that the provider names as the successor, after testing prompts and guards with it.
#   equivalents: []
#   threats: ["owasp-llm:LLM03"]
package checks.code.models.retired

# Of the others it is not known what they retire.
applies if data.source.retirements[input.properties.provider]

compliant if {
	is_string(input.properties.model)
	retirements := data.source.retirements[input.properties.provider]
	not retirements[input.properties.model]
}

details contains {
	"path": "properties.model",
	"value": input.properties.model,
	"message": sprintf("%v is retired on %v", [input.properties.model, date]),
} if {
	date := data.source.retirements[input.properties.provider][input.properties.model]
}

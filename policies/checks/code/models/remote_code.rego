# METADATA
# title: Code that comes with a model is not run
# description: |
#   trust_remote_code downloads Python files from the repository of a model and runs them with the rights of the program. Whoever
#   can change that repository, or takes over its name, runs code where the model is loaded.
# schemas:
#   - input: schema.code.model_use
# related_resources:
#   - ref: https://huggingface.co/docs/transformers/models#custom-models
# custom:
#   id: code-model-remote-code
#   types: [code/model-use]
#   severity: high
#   risk_area: dependencies
#   evidence: [properties.trust_remote_code]
#   remediation:
#     summary: Leave trust_remote_code out and use a model whose architecture the library knows, or load a reviewed copy from a place of your own.
#   equivalents: []
#   threats: ["owasp-llm:LLM03", "owasp-llm:LLM04", "atlas:AML.T0010", "atlas:AML.T0011.000"]
package checks.code.models.remote_code

# Models behind an API run elsewhere.
applies if is_boolean(input.properties.trust_remote_code)

compliant if input.properties.trust_remote_code == false

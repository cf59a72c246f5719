# METADATA
# title: torch.load reads weights alone
# description: |
#   A checkpoint of PyTorch is a pickle, which is a program: without weights_only=True, loading it runs what its author wrote.
#   Since PyTorch 2.6 that is the default; a program that says it is safe with the versions before as well.
# schemas:
#   - input: schema.code.model_load
# related_resources:
#   - ref: https://docs.pytorch.org/docs/stable/generated/torch.load.html
# custom:
#   id: code-torch-load-weights-only
#   types: [code/model-load]
#   severity: medium
#   risk_area: dependencies
#   evidence: [properties.call, properties.weights_only]
#   remediation:
#     summary: Pass weights_only=True, or keep the weights as safetensors.
#   equivalents: ["bandit:B614"]
#   threats: ["owasp-llm:LLM03", "owasp-llm:LLM04", "atlas:AML.T0011.000"]
package checks.code.models.weights_only

applies if input.properties.call == "torch.load"

compliant if {
	applies
	input.properties.weights_only == true
}

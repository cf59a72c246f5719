# METADATA
# title: No pickle is loaded that was downloaded
# description: |
#   pickle, joblib and dill run what the author of a file wrote. A file that comes over a network has many who could be its
#   author: its owner, whoever takes over the account, whoever sits on the way.
# schemas:
#   - input: schema.code.model_load
# related_resources:
#   - ref: https://docs.python.org/3/library/pickle.html
# custom:
#   id: code-pickle-downloaded
#   types: [code/model-load]
#   severity: high
#   risk_area: dependencies
#   evidence: [properties.call, properties.downloaded]
#   remediation:
#     summary: Download models as safetensors, ONNX or skops, or compare the file's digest with one that was reviewed before loading it.
#   equivalents: ["bandit:B301"]
#   threats: ["owasp-llm:LLM03", "owasp-llm:LLM04", "atlas:AML.T0011.000"]
package checks.code.models.downloaded_pickle

# torch.load can refuse code, and is asked about that.
applies if {
	is_string(input.properties.call)
	input.properties.call != "torch.load"
}

compliant if {
	applies
	input.properties.downloaded == false
}

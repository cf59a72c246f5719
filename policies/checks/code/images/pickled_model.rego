# METADATA
# title: Models in an image are in a format that runs nothing when it is loaded
# description: |
#   A pickle is a program: loading it runs what its author wrote, with the rights of the server that loads it. PyTorch's .pt, .bin
#   and .ckpt files, joblib's and Python's own pickles are such files. Safetensors, GGUF and ONNX hold data alone.
# schemas:
#   - input: schema.code.model_file
# related_resources:
#   - ref: https://docs.python.org/3/library/pickle.html
#   - ref: https://docs.pytorch.org/docs/stable/notes/serialization.html
# custom:
#   id: code-model-file-pickled
#   types: [code/model-file]
#   severity: high
#   risk_area: dependencies
#   evidence: [properties.pickled, properties.format, properties.path]
#   remediation:
#     summary: Convert the model to safetensors or ONNX where it is trusted, and ship that; else load it with weights_only=True.
#   equivalents: ["mdc:ai-model-security-unsafe-operators", "wiz:ai-model-scanning"]
#   threats: ["owasp-llm:LLM03", "owasp-llm:LLM04", "atlas:AML.T0011.000"]
package checks.code.images.pickled_model

# Libraries bring pickles that are no models.
applies if {
	every part in data.model_files.not_models {
		not contains(input.properties.path, part)
	}
}

compliant if input.properties.pickled == false

details contains {
	"path": "properties.format",
	"value": input.properties.format,
	"message": sprintf("%v is %v, which runs code when it is loaded", [input.properties.path, input.properties.format]),
} if {
	input.properties.pickled
}

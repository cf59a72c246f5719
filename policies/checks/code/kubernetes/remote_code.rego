# METADATA
# title: A model server runs no code that comes with a model
# description: |
#   trust_remote_code runs Python files of the repository that a model is loaded from. Whoever can change that repository runs
#   code on the server, with its accelerators, its keys and its network.
# related_resources:
#   - ref: https://huggingface.co/docs/transformers/models#custom-models
#     description: What trust_remote_code runs
# schemas:
#   - input: schema.code.kubernetes_workload
# custom:
#   id: code-kubernetes-model-server-remote-code
#   types: [kubernetes/Workload]
#   severity: high
#   risk_area: dependencies
#   evidence:
#     - properties.containers[].name
#     - properties.containers[].trustRemoteCode
#   remediation:
#     summary: Leave trust_remote_code out and serve models whose architecture the server knows, or from a copy of a reviewed revision.
#   equivalents: []
#   threats: ["owasp-llm:LLM03", "owasp-llm:LLM04", "atlas:AML.T0010", "atlas:AML.T0011.000"]
package checks.code.kubernetes.remote_code

compliant if {
	count(input.properties.containers) > 0
	count(_wrong) == 0
}

details contains {
	"path": sprintf("properties.containers[%d].trustRemoteCode", [index]),
	"value": container.name,
	"message": "the server runs code that comes with its model",
} if {
	some index, container in _wrong
}

_wrong[index] := container if {
	some index, container in input.properties.containers
	not container.trustRemoteCode == false
}

# METADATA
# title: A model server that callers from outside reach asks who they are
# description: |
#   Most servers of models answer everybody. Whoever finds the address uses the accelerators, reads what others asked, and
#   on some of them loads models of their own. What lets callers in, or the server itself, must ask for a key or a sign-in.
# related_resources:
#   - ref: https://docs.vllm.ai/en/latest/usage/security/
#     description: What the key of vLLM guards, and what it does not
# schemas:
#   - input: schema.code.kubernetes_workload
# custom:
#   id: code-kubernetes-model-server-authentication
#   types: [kubernetes/Workload]
#   severity: critical
#   risk_area: identity
#   evidence:
#     - properties.exposedBy[].authenticated
#     - properties.containers[].server
#     - properties.containers[].authentication
#   remediation:
#     summary: Give the server a key from a Secret, let the ingress sign callers in, or take away what leads to it from outside.
#   equivalents:
#     - cnspec:mondoo-vllm-security-openai-routes-require-authentication
#     - cnspec:mondoo-vllm-security-custom-inference-routes-not-anonymous
#   threats: ["owasp-llm:LLM10", "owasp-llm:LLM02", "atlas:AML.T0040", "atlas:AML.T0049"]
package checks.code.kubernetes.authentication

compliant if {
	is_array(input.properties.exposedBy)
	count(_open) == 0
}

compliant if _all_ask

details contains {
	"path": sprintf("properties.exposedBy[%d]", [index]),
	"value": sprintf("%s (%s)", [way.by, way.how]),
	"message": "lets in callers that nobody asks who they are",
} if {
	some index, way in _open
	not _all_ask
}

_servers := [container | some container in input.properties.containers; container.server != ""]

_all_ask if {
	count(_servers) > 0
	every container in _servers {
		container.authentication == true
	}
}

_open[index] := way if {
	some index, way in input.properties.exposedBy
	way.authenticated != true
}

# METADATA
# title: A model server is called over TLS from outside
# description: |
#   Prompts, answers and the keys that callers send go by in the clear where nothing on the way speaks TLS: whoever is on the network
#   reads them, and changes what the model is said to have answered.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/ingress/#tls
#     description: How an Ingress holds a certificate
#   - ref: https://docs.vllm.ai/en/latest/usage/security/
#     description: What vLLM itself leaves to what stands before it
# schemas:
#   - input: schema.code.kubernetes_workload
# custom:
#   id: code-kubernetes-model-server-tls
#   types: [kubernetes/Workload]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.exposedBy[].tls
#     - properties.exposedBy[].by
#     - properties.exposedBy[].how
#     - properties.containers[].server
#     - properties.containers[].tls
#   remediation:
#     summary: Give the Ingress or the load balancer a certificate, or start the server with one (vLLM takes --ssl-certfile and --ssl-keyfile).
#   equivalents: ["cnspec:mondoo-vllm-security-use-tls"]
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0024"]
package checks.code.kubernetes.tls

compliant if {
	is_array(input.properties.exposedBy)
	count(_open) == 0
}

compliant if _all_speak

details contains {
	"path": sprintf("properties.exposedBy[%d]", [index]),
	"value": sprintf("%s (%s)", [way.by, way.how]),
	"message": "lets callers in without TLS",
} if {
	some index, way in _open
	not _all_speak
}

_servers := [container | some container in input.properties.containers; container.server != ""]

_all_speak if {
	count(_servers) > 0
	every container in _servers {
		container.tls == true
	}
}

_open[index] := way if {
	some index, way in input.properties.exposedBy
	not way.tls == true
}

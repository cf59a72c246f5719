# METADATA
# title: A model server answers on no routes for its development or control
# description: |
#   In vLLM's development mode anybody who reaches the server can reset its caches, put it to sleep or call into its workers; the profiler writes
#   to its disk, and adapters that are loaded while it runs change what it answers. Its key does not guard all of these routes.
# related_resources:
#   - ref: https://docs.vllm.ai/en/latest/usage/security/
#     description: Routes that the key of vLLM does not guard
# schemas:
#   - input: schema.code.kubernetes_workload
# custom:
#   id: code-kubernetes-model-server-control-routes
#   types: [kubernetes/Workload]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.containers[].name
#     - properties.containers[].server
#     - properties.containers[].controlRoutes
#   remediation:
#     summary: Take away VLLM_SERVER_DEV_MODE, the profiler and the loading of adapters at run time, or block their routes before the server.
#   equivalents:
#     - cnspec:mondoo-vllm-security-development-routes-not-exposed
#     - cnspec:mondoo-vllm-security-profiler-routes-not-exposed
#     - cnspec:mondoo-vllm-security-operational-control-routes-not-anonymous
#   threats: ["owasp-llm:LLM06", "owasp-llm:LLM10", "atlas:AML.T0049"]
package checks.code.kubernetes.control_routes

# Of other servers no such routes are known.
applies if {
	some container in input.properties.containers
	container.server in data.model_servers.with_control_routes
}

compliant if {
	applies
	count(_wrong) == 0
}

details contains {
	"path": sprintf("properties.containers[%d].controlRoutes", [index]),
	"value": container.name,
	"message": "the server answers on routes for its development, profiling or control",
} if {
	some index, container in _wrong
}

_wrong[index] := container if {
	some index, container in input.properties.containers
	container.server in data.model_servers.with_control_routes
	not container.controlRoutes == false
}

# METADATA
# title: A model server is not privileged
# description: |
#   A privileged container, or one in the network or among the processes of its node, is root on the node for whoever takes it
#   over. Accelerators need none of that: device plugins hand them out.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#     description: What the baseline level forbids
#   - ref: https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/device-plugins/
#     description: How pods get accelerators
# schemas:
#   - input: schema.code.kubernetes_workload
# custom:
#   id: code-kubernetes-model-server-privileged
#   types: [kubernetes/Workload]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.containers[].name
#     - properties.containers[].privileged
#     - properties.hostNetwork
#     - properties.hostPID
#     - properties.hostIPC
#   remediation:
#     summary: Leave privileged, hostNetwork, hostPID and hostIPC out, and ask for accelerators as resources.
#   equivalents: ["checkov:CKV_K8S_16", "checkov:CKV_K8S_17", "checkov:CKV_K8S_18", "checkov:CKV_K8S_19", "trivy:KSV-0017"]
#   threats: ["owasp-llm:LLM06", "atlas:AML.T0049"]
package checks.code.kubernetes.privileged

compliant if {
	count(input.properties.containers) > 0
	count(_wrong) == 0
	input.properties.hostNetwork == false
	input.properties.hostPID == false
	input.properties.hostIPC == false
}

details contains {
	"path": sprintf("properties.containers[%d].privileged", [index]),
	"value": container.name,
	"message": "the container is privileged",
} if {
	some index, container in _wrong
}

_wrong[index] := container if {
	some index, container in input.properties.containers
	not container.privileged == false
}

# METADATA
# title: A model server does not run as root
# description: |
#   A server of models parses files and requests from elsewhere, and often runs what a model brings. Unless the manifest says
#   runAsNonRoot or a user, the image decides, and most images of model servers are root.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#     description: What the restricted level demands of users
# schemas:
#   - input: schema.code.kubernetes_workload
# custom:
#   id: code-kubernetes-model-server-non-root
#   types: [kubernetes/Workload]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.containers[].name
#     - properties.containers[].runAsNonRoot
#   remediation:
#     summary: Set securityContext.runAsNonRoot or a runAsUser other than 0 for the pod.
#   equivalents: ["checkov:CKV_K8S_23", "trivy:KSV-0012"]
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0011.000"]
package checks.code.kubernetes.non_root

compliant if {
	count(input.properties.containers) > 0
	count(_wrong) == 0
}

details contains {
	"path": sprintf("properties.containers[%d].runAsNonRoot", [index]),
	"value": container.name,
	"message": "nothing keeps the container from running as root",
} if {
	some index, container in _wrong
}

_wrong[index] := container if {
	some index, container in input.properties.containers
	not container.runAsNonRoot == true
}

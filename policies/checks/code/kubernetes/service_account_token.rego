# METADATA
# title: A model server gets no token of the cluster
# description: |
#   A server of models seldom asks the API server anything, but every pod gets a token for it unless that is switched off.
#   Code that a prompt or a model brings finds it in a file. Identities of clouds work without it.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/
#     description: Service accounts of pods, and how to do without their tokens
# schemas:
#   - input: schema.code.kubernetes_workload
# custom:
#   id: code-kubernetes-model-server-token
#   types: [kubernetes/Workload]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.automountServiceAccountToken
#     - properties.serviceAccountName
#   remediation:
#     summary: Set automountServiceAccountToken to false for the pod.
#   equivalents: ["checkov:CKV_K8S_38", "trivy:KSV-0036"]
#   threats: ["owasp-llm:LLM06", "atlas:AML.T0012"]
package checks.code.kubernetes.service_account_token

compliant if input.properties.automountServiceAccountToken == false

details contains {
	"path": "properties.automountServiceAccountToken",
	"value": input.properties.serviceAccountName,
	"message": "its pods get a token of this service account",
} if {
	input.properties.automountServiceAccountToken == true
}

# METADATA
# title: A model server has no keys of AI services in its manifest
# description: |
#   A key in a manifest is in the repository, in its history, and for everybody who may read objects of the cluster. Whoever has
#   it spends its budget and reads what it reaches.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/secret/
#     description: Secrets, and how pods use them
#   - ref: https://kubernetes.io/docs/concepts/security/secrets-good-practices/
#     description: Good practices for Secrets
# schemas:
#   - input: schema.code.kubernetes_workload
# custom:
#   id: code-kubernetes-model-server-literal-keys
#   types: [kubernetes/Workload]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.containers[].literalKeys[].name
#     - properties.containers[].literalKeys[].kind
#   remediation:
#     summary: Revoke the key, put a new one into a Secret or a store of secrets, and refer to it by secretKeyRef.
#   equivalents: ["checkov:CKV_K8S_35", "checkov:CKV_SECRET_6"]
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM10", "atlas:AML.T0055"]
package checks.code.kubernetes.literal_keys

compliant if {
	count(input.properties.containers) > 0
	every container in input.properties.containers {
		count(container.literalKeys) == 0
	}
}

details contains {
	"path": sprintf("properties.containers[%d].literalKeys", [index]),
	"value": key.name,
	"message": sprintf("holds a key of %s", [key.kind]),
} if {
	some index, container in input.properties.containers
	some key in container.literalKeys
}

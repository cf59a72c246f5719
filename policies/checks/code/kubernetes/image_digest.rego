# METADATA
# title: The images of a model server are named by their digest
# description: |
#   A tag can be moved: the next pod runs what somebody pushed since. A digest is the image that was looked at.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/containers/images/#image-names
#     description: Names, tags and digests of images
# schemas:
#   - input: schema.code.kubernetes_workload
# custom:
#   id: code-kubernetes-model-server-image-digest
#   types: [kubernetes/Workload]
#   severity: medium
#   risk_area: dependencies
#   evidence:
#     - properties.containers[].image
#     - properties.containers[].digestPinned
#   remediation:
#     summary: Name images as repository@sha256:… and let a bot propose newer ones.
#   equivalents: ["checkov:CKV_K8S_43"]
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0010"]
package checks.code.kubernetes.image_digest

# A container whose image its controller chooses names none.
applies if count(_named) > 0

compliant if {
	count(_named) > 0
	every container in _named {
		container.digestPinned == true
	}
}

details contains {
	"path": sprintf("properties.containers[%d].image", [index]),
	"value": container.image,
	"message": "the image is named by what can be moved",
} if {
	some index, container in _named
	not container.digestPinned == true
}

_named[index] := container if {
	some index, container in input.properties.containers
	container.image != ""
}

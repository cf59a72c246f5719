# METADATA
# title: Takes whatever comes
# description: |
#   What it gets from others is not held to a version or a digest: tomorrow it may be something else.
# schemas:
#   - input: schema.insight
# custom:
#   id: unpinned-supply
package graph.insights.unpinned_supply

import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"code-model-revision",
	"code-mcp-server-pinned",
	"code-mcp-server-approved",
	"code-kubernetes-model-server-image-digest",
	"code-package-pinned",
	"aws-sagemaker-model-private-registry",
	"aws-sagemaker-model-multicontainer-private-registry",
}

# METADATA
# title: Gives root
# description: |
#   Who works on it is root, and can take its credentials or change what others run.
# schemas:
#   - input: schema.insight
# custom:
#   id: root-access
package graph.insights.root_access

import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"aws-sagemaker-notebook-root-access",
	"gcp-workbench-root-access",
	"azure-ml-compute-local-auth",
	"aws-sagemaker-notebook-imdsv2",
	"code-image-root-model-server",
	"code-kubernetes-model-server-non-root",
}

# METADATA
# title: Can give itself more rights
# description: |
#   It may start something that runs with the rights of another role.
# schemas:
#   - input: schema.insight
# custom:
#   id: can-escalate
package graph.insights.can_escalate

import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"aws-path-agentcore-create-code-interpreter",
	"aws-path-agentcore-invoke-code-interpreter",
	"aws-path-sagemaker-create-notebook",
	"aws-path-sagemaker-create-processing-job",
	"aws-path-sagemaker-create-training-job",
	"aws-path-sagemaker-lifecycle-injection",
	"aws-path-sagemaker-presigned-notebook-url",
}

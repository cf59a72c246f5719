# METADATA
# title: Reaches the internet
# description: |
#   What runs on it can send anything to anywhere.
# schemas:
#   - input: schema.insight
# custom:
#   id: reaches-internet
package graph.insights.reaches_internet

import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"aws-sagemaker-notebook-direct-internet",
	"aws-sagemaker-notebook-vpc",
	"aws-sagemaker-domain-vpc-only",
	"aws-agentcore-code-interpreter-network",
	"aws-agentcore-browser-network",
	"azure-ai-services-restricted-outbound",
	"aws-sagemaker-model-network-isolation",
}

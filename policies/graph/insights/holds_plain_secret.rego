# METADATA
# title: Holds a secret in plain text
# description: |
#   A key or password stands in it for whoever can read it.
# schemas:
#   - input: schema.insight
# custom:
#   id: holds-plain-secret
package graph.insights.holds_plain_secret

import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"code-hard-coded-key",
	"code-kubernetes-model-server-literal-keys",
	"code-mcp-server-literal-secret",
	"aws-ai-lambda-secrets",
	"aws-agentcore-runtime-plaintext-secrets",
	"aws-sagemaker-notebook-secrets",
	"aws-sagemaker-processing-secrets",
	"aws-sagemaker-training-secrets",
	"azure-ml-datastore-stored-keys",
}

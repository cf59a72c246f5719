# METADATA
# title: Allows public access
# description: |
#   Whoever asks gets in, without a name or a key.
# schemas:
#   - input: schema.insight
# custom:
#   id: allows-public-access
package graph.insights.allows_public_access

import data.lib.aws_exposure
import data.lib.azure_exposure
import data.lib.google_exposure
import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

holds contains reason if some reason in aws_exposure.public

holds contains reason if some reason in azure_exposure.public

holds contains reason if some reason in google_exposure.public

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"aws-ai-bucket-public-read",
	"aws-ai-bucket-public-write",
	"aws-bedrock-knowledge-base-bucket-public",
	"aws-opensearch-anonymous",
	"aws-qbusiness-anonymous-access",
	"aws-agentcore-gateway-authorizer",
	"azure-ai-storage-anonymous-blobs",
	"gcp-ai-bucket-public",
	"gcp-ai-dataset-public",
	"gcp-ai-table-public",
	"code-kubernetes-model-server-authentication",
}

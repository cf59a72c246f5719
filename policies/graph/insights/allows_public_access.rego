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
import data.lib.open_buckets
import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

holds contains reason if some reason in aws_exposure.public

holds contains reason if some reason in azure_exposure.public

holds contains reason if some reason in google_exposure.public

# The check of buckets fails for those that could become public, too.
holds contains {"message": sprintf("%s has %s", [grant.member, grant.role]), "findings": ["gcp-ai-bucket-public"]} if {
	input.type == "storage.googleapis.com/Bucket"
	some grant in open_buckets.grants
}

unknown contains reason if some reason in open_findings.undecided(_checks | {"gcp-ai-bucket-public"})

_checks := {
	"aws-ai-bucket-public-read",
	"aws-ai-bucket-public-write",
	"aws-opensearch-anonymous",
	"aws-qbusiness-anonymous-access",
	"aws-agentcore-gateway-authorizer",
	"azure-ai-storage-anonymous-blobs",
	"gcp-ai-dataset-public",
	"gcp-ai-table-public",
	"code-kubernetes-model-server-authentication",
}

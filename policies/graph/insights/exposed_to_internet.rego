# METADATA
# title: Exposed to the internet
# description: |
#   Anybody on the internet can send it packets: its network settings, not who may log in. A private endpoint
#   beside a public one does not help.
# schemas:
#   - input: schema.insight
# custom:
#   id: exposed-to-internet
package graph.insights.exposed_to_internet

import data.lib.aws_exposure
import data.lib.azure_exposure
import data.lib.google_exposure
import data.lib.kubernetes_exposure
import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

holds contains reason if some reason in aws_exposure.exposed

holds contains reason if some reason in azure_exposure.exposed

holds contains reason if some reason in google_exposure.exposed

holds contains reason if some reason in kubernetes_exposure.exposed

holds contains {"message": sprintf("named %s, an entry of %s, routes to it", [edge.end.name, edge.end.cloud])} if {
	some edge in input.edges
	edge.direction == "in"
	edge.kind == "exposes"
}

unknown contains reason if some reason in open_findings.undecided(_checks)

unknown contains reason if some reason in aws_exposure.undecided

unknown contains reason if some reason in google_exposure.undecided

_checks := {
	"azure-ai-services-restricted-network",
	"azure-ai-storage-restricted-network",
	"azure-ai-cosmos-public-network",
	"azure-ai-cosmos-firewall",
	"azure-ai-key-vault-restricted-network",
	"azure-search-restricted-network",
	"azure-ml-workspace-public-network",
	"azure-ml-compute-public-access",
	"azure-ml-hbi-storage-public",
	"azure-databricks-public-network-access",
	"aws-opensearch-public",
	"aws-opensearch-serverless-public",
	"aws-agentcore-runtime-network",
	"gcp-vertex-endpoint-private",
	"gcp-vertex-index-endpoint-public",
	"gcp-workbench-public-ip",
	"gcp-managed-notebook-private",
}

# METADATA
# title: Unlogged
# description: |
#   Nobody would see afterwards what was done with it.
# schemas:
#   - input: schema.insight
# custom:
#   id: unlogged
package graph.insights.unlogged

import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"aws-bedrock-invocation-logging",
	"aws-opensearch-logging",
	"aws-ai-bucket-access-logs",
	"aws-agentcore-browser-recording",
	"aws-sagemaker-endpoint-data-capture",
	"aws-guardduty-sagemaker",
	"azure-ai-services-diagnostic-logs",
	"azure-ai-services-threat-protection",
	"azure-ai-storage-read-logs",
	"azure-databricks-diagnostic-logs",
	"azure-ml-workspace-diagnostic-logs",
	"azure-search-diagnostic-logs",
	"azure-foundry-hub-application-insights",
	"gcp-ai-bucket-logging",
	"gcp-dialogflow-agent-logging",
	"gcp-vertex-endpoint-request-logging",
	"gcp-vertex-model-request-logging",
	"gcp-workbench-monitoring",
}

# METADATA
# title: Accepts static keys
# description: |
#   A key that does not expire and names nobody opens it, whoever has it.
# schemas:
#   - input: schema.insight
# custom:
#   id: accepts-static-keys
package graph.insights.accepts_static_keys

import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"azure-ai-services-static-keys",
	"azure-ai-storage-shared-key",
	"azure-ai-cosmos-static-keys",
	"azure-search-static-keys",
	"azure-ml-endpoint-key-auth",
	"azure-ml-datastore-stored-keys",
	"azure-foundry-hub-storage-identity",
	"aws-bedrock-api-key-long-term",
	"gcp-gemini-api-key-unrestricted",
}

# METADATA
# title: Azure AI Search has replicas enough to go on answering queries
# description: |
#   With one replica, every update of the service and every failure of its node takes retrieval away, and with it
#   the grounding of answers. Microsoft promises availability of queries from two replicas on.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/reliability/reliability-ai-search
#     description: Reliability in Azure AI Search
# schemas:
#   - input: schema.azure.search_service
# custom:
#   id: azure-search-query-replicas
#   types: [Microsoft.Search/searchServices]
#   severity: low
#   risk_area: governance
#   evidence:
#     - properties.replicaCount
#   remediation:
#     summary: Give the service at least two replicas; three where it is also written to all the time.
#     cli: "az search service update --ids {id} --replica-count 2"
#     terraform: |
#       replica_count = 2
#     bicep: |
#       { properties: { replicaCount: 2 } }
#   equivalents:
#     - checkov:CKV_AZURE_209
#     - azreview:41faa1ed-b7f0-447d-8cba-4a4905e5bb83
#   threats: ["owasp-llm:LLM10"]
package checks.azure.search.query_replicas

compliant if input.properties.replicaCount >= data.azure_search.replicas_for_queries

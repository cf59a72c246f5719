# METADATA
# title: Azure AI Search has replicas enough to go on answering while indexes change
# description: |
#   An index that answers are grounded on changes while it is read. Microsoft promises availability of queries and
#   of indexing together from three replicas on, and spreads them over availability zones where there are any.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/reliability/reliability-ai-search
#     description: Reliability in Azure AI Search
# schemas:
#   - input: schema.azure.search_service
# custom:
#   id: azure-search-index-replicas
#   types: [Microsoft.Search/searchServices]
#   severity: low
#   risk_area: governance
#   evidence:
#     - properties.replicaCount
#   remediation:
#     summary: Give the service at least three replicas.
#     cli: "az search service update --ids {id} --replica-count 3"
#     terraform: |
#       replica_count = 3
#     bicep: |
#       { properties: { replicaCount: 3 } }
#   equivalents:
#     - checkov:CKV_AZURE_208
#     - azpolicy:90bc8109-d21a-4692-88fc-51419391da3d
#     - powerpipe:azure_compliance.control.search_service_replica_count_3
#     - powerpipe:terraform_azure_compliance.control.search_service_replica_count_3
#     - aprl:b376281d-bfec-4695-8f90-9a44544fdfa4
#     - azreview:95b96ad8-844c-4e3b-8b38-b876ba2cf204
#   threats: ["owasp-llm:LLM10"]
package checks.azure.search.index_replicas

compliant if input.properties.replicaCount >= data.azure_search.replicas_for_indexing

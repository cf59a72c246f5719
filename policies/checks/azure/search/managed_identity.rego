# METADATA
# title: Azure AI Search has a managed identity
# description: |
#   An indexer without an identity reads its data source by a key in the connection string. With a managed
#   identity it signs in, and roles decide what it may read.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/search/search-how-to-managed-identities
#     description: Configure a search service to connect using a managed identity
# schemas:
#   - input: schema.azure.search_service
# custom:
#   id: azure-search-managed-identity
#   types: [Microsoft.Search/searchServices]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.identity.type
#   remediation:
#     summary: Give the service a managed identity and reference data sources by resource id instead of by key.
#     cli: "az search service update --ids {id} --identity-type SystemAssigned"
#     terraform: |
#       identity {
#         type = "SystemAssigned"
#       }
#     bicep: |
#       { identity: { type: 'SystemAssigned' } }
#   equivalents:
#     - checkov:CKV_AZURE_207
#     - powerpipe:azure_compliance.control.search_service_uses_managed_identity
#     - powerpipe:terraform_azure_compliance.control.search_service_uses_managed_identity
#   threats: ["owasp-llm:LLM08", "atlas:AML.T0012"]
package checks.azure.search.managed_identity

compliant if input.properties.identity.type in {"SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "SystemAssigned,UserAssigned"}

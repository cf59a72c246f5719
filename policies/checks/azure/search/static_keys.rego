# METADATA
# title: Azure AI Search refuses static keys
# description: |
#   An admin key of a search service reads and rewrites every index, and so everything that answers are grounded
#   on; a query key reads it all. Keys do not expire and name nobody.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/search/search-security-enable-roles
#     description: Enable or disable role-based access control in Azure AI Search
# schemas:
#   - input: schema.azure.search_service
# custom:
#   id: azure-search-static-keys
#   types: [Microsoft.Search/searchServices]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.disableLocalAuth
#   remediation:
#     summary: Disable local authentication and assign search roles to the identities that query and index.
#     cli: "az search service update --ids {id} --disable-local-auth true"
#     terraform: |
#       local_authentication_enabled = false
#       authentication_failure_mode  = null
#     bicep: |
#       { properties: { disableLocalAuth: true, authOptions: null } }
#   equivalents:
#     - azpolicy:6300012e-e9a4-4649-b41f-a85f5c43be91
#     - azpolicy:4eb216f2-9dba-4979-86e6-5d7e63ce3b75
#     - azpolicy:71ef260a-8f18-47b7-abcb-62d0673d94dc
#     - azreview:11cc57b4-a4b1-4410-b439-58a8c2289b3d
#   threats: ["owasp-llm:LLM08", "owasp-llm:LLM04", "atlas:AML.T0012"]
package checks.azure.search.static_keys

compliant if input.properties.disableLocalAuth == true

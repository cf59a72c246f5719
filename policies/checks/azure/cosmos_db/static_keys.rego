# METADATA
# title: Cosmos DB of AI resources refuses account keys
# description: |
#   An account key reads and rewrites every vector, every thread and whatever an agent remembers. It names nobody and does
#   not expire; roles of the data plane give each identity what it needs and no more.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cosmos-db/nosql/how-to-connect-role-based-access-control
#     description: Connect to Azure Cosmos DB with role-based access control and Microsoft Entra ID
# schemas:
#   - input: schema.azure.documentdb_databaseaccount
# custom:
#   id: azure-ai-cosmos-static-keys
#   types: [Microsoft.DocumentDB/databaseAccounts]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.disableLocalAuth
#     - related_from.grounded-on
#     - related_from.reads
#     - related_from.depends-on
#   related_from: [grounded-on, reads, depends-on]
#   remediation:
#     summary: Disable local authentication and assign roles of the data plane to the identities that read and write.
#     cli: "az resource update --ids {id} --set properties.disableLocalAuth=true"
#     terraform: |
#       local_authentication_disabled = true
#     bicep: |
#       { properties: { disableLocalAuth: true } }
#   equivalents:
#     - azpolicy:5450f5bd-9c72-4390-a9c4-a7aba4edfdd2
#     - checkov:CKV_AZURE_140
#     - prowler:cosmosdb_account_use_aad_and_rbac
#   threats: ["owasp-llm:LLM04", "owasp-llm:LLM08", "owasp-agentic:ASI06", "atlas:AML.T0012"]
package checks.azure.cosmos_db.static_keys

import data.lib.azure_storage

applies if azure_storage.serves_ai

compliant if input.properties.disableLocalAuth == true

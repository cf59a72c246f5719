# METADATA
# title: Cosmos DB of AI resources has no public endpoint
# description: |
#   Vectors and threads that models work with are reached by private endpoints alone. While the public endpoint answers,
#   a stolen key or token works from anywhere that its firewall lets in.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/cosmos-db/how-to-configure-private-endpoints
#     description: Configure Azure Private Link for Azure Cosmos DB
# schemas:
#   - input: schema.azure.documentdb_databaseaccount
# custom:
#   id: azure-ai-cosmos-public-network
#   types: [Microsoft.DocumentDB/databaseAccounts]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.publicNetworkAccess
#     - related_from.grounded-on
#     - related_from.reads
#     - related_from.depends-on
#   related_from: [grounded-on, reads, depends-on]
#   remediation:
#     summary: Create private endpoints for what reads the account, and disable public network access.
#     cli: "az resource update --ids {id} --set properties.publicNetworkAccess=Disabled"
#     terraform: |
#       public_network_access_enabled = false
#     bicep: |
#       { properties: { publicNetworkAccess: 'Disabled' } }
#   equivalents:
#     - azpolicy:797b37f7-06b8-444c-b1ad-fc62867f335a
#     - checkov:CKV_AZURE_101
#     - prowler:cosmosdb_account_public_network_access_disabled
#   threats: ["owasp-llm:LLM08", "atlas:AML.T0049"]
package checks.azure.cosmos_db.public_network

import data.lib.azure_network
import data.lib.azure_storage

applies if azure_storage.serves_ai

compliant if azure_network.closed(input.properties)

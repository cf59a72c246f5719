# METADATA
# title: Azure AI services have a managed identity
# description: |
#   Without an identity of its own an account can reach storage, search and key vaults by keys alone, which then
#   lie in connections and configuration. With one, roles decide what it reads, and nothing has to be stored.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry-classic/openai/how-to/managed-identity
#     description: Managed identities and Azure OpenAI
# schemas:
#   - input: schema.azure.cognitiveservices_account
# custom:
#   id: azure-ai-services-managed-identity
#   types: [Microsoft.CognitiveServices/accounts]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.identity.type
#   remediation:
#     summary: Give the account a system-assigned or user-assigned managed identity.
#     cli: "az cognitiveservices account identity assign --ids {id}"
#     terraform: |
#       identity {
#         type = "SystemAssigned"
#       }
#     bicep: |
#       { identity: { type: 'SystemAssigned' } }
#   equivalents:
#     - azpolicy:fe3fd216-4f83-4fc1-8984-2bbec80a3418
#     - checkov:CKV_AZURE_238
#     - cnspec:mondoo-azure-security-cognitive-services-managed-identity
#     - psrule:Azure.AI.ManagedIdentity
#     - templateanalyzer:Azure.Cognitive.ManagedIdentity
#     - cloudsploit:azure/openai/accountManagedIdentity
#     - azreview:4350d092-d234-4292-a752-8537a551c5bf
#     - mdc-iac:managed-identity-for-ai-service
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0012"]
package checks.azure.ai_services.managed_identity

compliant if input.properties.identity.type in {"SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "SystemAssigned,UserAssigned"}

# METADATA
# title: Azure AI services refuse static keys
# description: |
#   An account key is a password that does not expire and names nobody: whoever holds it calls every model of
#   the account, and no log says who it was. With local authentication off, callers sign in with Entra ID and
#   their roles decide.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/ai-services/disable-local-auth
#     description: Disable local authentication in Azure AI services
# schemas:
#   - input: schema.azure.cognitiveservices_account
# custom:
#   id: azure-ai-services-static-keys
#   types: [Microsoft.CognitiveServices/accounts]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.disableLocalAuth
#   remediation:
#     summary: Turn local authentication off and call the service with a managed identity.
#     cli: "az resource update --ids {id} --set properties.disableLocalAuth=true"
#     terraform: |
#       local_auth_enabled = false
#     bicep: |
#       { properties: { disableLocalAuth: true } }
#   equivalents:
#     - azpolicy:71ef260a-8f18-47b7-abcb-62d0673d94dc
#     - azpolicy:14de9e63-1b31-492e-a5a3-c3f7fd57f555
#     - azpolicy:55eff01b-f2bd-4c32-9203-db285f709d30
#     - azpolicy:d45520cb-31ca-44ba-8da2-fcf914608544
#     - checkov:CKV_AZURE_236
#     - cnspec:mondoo-azure-security-cognitive-services-local-auth-disabled
#     - psrule:Azure.AI.DisableLocalAuth
#     - templateanalyzer:Azure.Cognitive.DisableLocalAuth
#     - powerpipe:azure_compliance.control.cognitive_service_local_auth_disabled
#     - powerpipe:terraform_azure_compliance.control.cognitive_service_local_auth_disabled
#     - azqr:aif-008
#     - azreview:11cc57b4-a4b1-4410-b439-58a8c2289b3d
#     - mdc:ai-services-key-access-disabled
#     - mdc-iac:ai-service-identity-based-authentication
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM10", "atlas:AML.T0012"]
package checks.azure.ai_services.static_keys

compliant if input.properties.disableLocalAuth == true

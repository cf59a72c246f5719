# METADATA
# title: Deployed models are on the approved list
# description: |
#   A model that nobody reviewed may be retired, weakly aligned or licensed for other uses. The list of what may
#   be deployed is data (azure_openai.approved_models) that the organisation replaces by its own.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry/how-to/model-deployment-policy
#     description: Control of model deployments by policy
# schemas:
#   - input: schema.azure.cognitiveservices_deployment
# custom:
#   id: azure-openai-approved-models
#   types: [Microsoft.CognitiveServices/accounts/deployments]
#   severity: medium
#   risk_area: dependencies
#   evidence:
#     - properties.model.name
#     - properties.model.version
#   remediation:
#     summary: Deploy a model of the approved list, or have this one reviewed and listed.
#     terraform: |
#       model {
#         format  = "OpenAI"
#         name    = "gpt-4.1"
#         version = "2025-04-14"
#       }
#     bicep: |
#       { properties: { model: { format: 'OpenAI', name: 'gpt-4.1', version: '2025-04-14' } } }
#   equivalents:
#     - azpolicy:aafe3651-cb78-4f68-9f81-e7e41509110f
#     - azcommunity:d3eaceb3-3727-4260-a4ce-a968f69d70e5
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0010"]
package checks.azure.openai.approved_models

compliant if {
	lower(input.properties.model.name) in {lower(name) | some name in data.azure_openai.approved_models}
}

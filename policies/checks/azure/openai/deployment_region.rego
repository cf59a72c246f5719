# METADATA
# title: Deployed models process prompts in their own region
# description: |
#   Global and data-zone deployments send prompts to whichever region has room. Where data must stay in a
#   region, a deployment type that is processed there is needed.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry/foundry-models/concepts/deployment-types
#     description: Types of model deployments
# schemas:
#   - input: schema.azure.cognitiveservices_deployment
# custom:
#   id: azure-openai-deployment-region
#   types: [Microsoft.CognitiveServices/accounts/deployments]
#   severity: low
#   risk_area: governance
#   evidence:
#     - properties.sku.name
#   remediation:
#     summary: Deploy with the type Standard or ProvisionedManaged where data must stay in the region.
#     terraform: |
#       sku {
#         name = "Standard"
#       }
#     bicep: |
#       { sku: { name: 'Standard' } }
#   equivalents:
#     - aprl:ac3add17-013e-41a5-af91-9fefce794a00
#   threats: ["owasp-llm:LLM02"]
package checks.azure.openai.deployment_region

compliant if input.properties.sku.name in data.azure_openai.regional_skus

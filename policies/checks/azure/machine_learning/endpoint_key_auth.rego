# METADATA
# title: Online endpoints of Machine Learning sign callers in
# description: |
#   A key of an online endpoint is shared by all its callers and lasts until somebody changes it. With Entra ID
#   tokens each caller is somebody, and a role decides.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-authenticate-online-endpoint
#     description: How online endpoints know their callers.
# schemas:
#   - input: schema.azure.machinelearning_onlineendpoint
# custom:
#   id: azure-ml-endpoint-key-auth
#   types: [Microsoft.MachineLearningServices/workspaces/onlineEndpoints]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.authMode
#   remediation:
#     summary: Recreate the endpoint with the authentication mode AADToken; it cannot be changed afterwards.
#     terraform: |
#       body = {
#         properties = { authMode = "AADToken" }
#       }
#     bicep: |
#       { properties: { authMode: 'AADToken' } }
#   equivalents:
#     - cnspec:mondoo-azure-security-ml-online-endpoint-key-auth-disabled
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0012"]
package checks.azure.machine_learning.endpoint_key_auth

compliant if input.properties.authMode == "AADToken"

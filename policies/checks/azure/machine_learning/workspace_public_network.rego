# METADATA
# title: A Machine Learning workspace is not reachable from the internet
# description: |
#   The workspace leads to notebooks, data, models and the identities of computes. With public access on, a
#   stolen token is enough from anywhere; a private endpoint beside it changes nothing.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-configure-private-link
#     description: Public access and private endpoints of a workspace.
# schemas:
#   - input: schema.azure.machinelearning_workspace
# custom:
#   id: azure-ml-workspace-public-network
#   types: [Microsoft.MachineLearningServices/workspaces]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.publicNetworkAccess
#     - properties.allowPublicAccessWhenBehindVnet
#   remediation:
#     summary: Disable public network access and reach the workspace through a private endpoint.
#     cli: az resource update --ids {id} --set properties.publicNetworkAccess=Disabled properties.allowPublicAccessWhenBehindVnet=false
#     terraform: |
#       public_network_access_enabled = false
#     bicep: |
#       { properties: { publicNetworkAccess: 'Disabled', allowPublicAccessWhenBehindVnet: false } }
#   equivalents:
#     - azpolicy:438c38d2-3772-465a-a9cc-7a6666a275ce
#     - azpolicy:a10ee784-7409-4941-b091-663697637c0f
#     - checkov:CKV_AZURE_144
#     - checkov:CKV2_AZURE_49
#     - cnspec:mondoo-azure-security-ml-workspace-public-network-access-disabled
#     - psrule:Azure.ML.PublicAccess
#     - powerpipe:terraform_azure_compliance.control.machine_learning_workspace_restrict_public_access
#     - cloudsploit:azure/machinelearning/workspacePublicAccessDisabled
#     - azqr:hub-004
#     - azreview:d0675476-5676-4392-b98e-953c2720554d
#     - mdc:ml-workspaces-disable-public-network-access
#     - alz:Deny-MachineLearning-PublicAccessWhenBehindVnet
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0049"]
package checks.azure.machine_learning.workspace_public_network

import data.lib.azure_network

compliant if {
	azure_network.closed(input.properties)
	object.get(input.properties, "allowPublicAccessWhenBehindVnet", false) == false
}

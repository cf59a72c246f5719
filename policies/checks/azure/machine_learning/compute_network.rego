# METADATA
# title: Machine Learning computes run in a virtual network
# description: |
#   A compute reads training data and runs whatever notebooks and packages bring along. In a subnet of the customer's,
#   or in the managed network of its workspace, what it reaches and who reaches it can be limited and seen.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-secure-training-vnet
#     description: Computes in a virtual network.
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-managed-network
#     description: The managed network of a workspace.
# schemas:
#   - input: schema.azure.machinelearning_compute
# custom:
#   id: azure-ml-compute-vnet
#   types: [Microsoft.MachineLearningServices/workspaces/computes]
#   severity: medium
#   risk_area: network
#   evidence:
#     - properties.computeType
#     - properties.properties.subnet.id
#     - "related_from.contains[].properties.managedNetwork.isolationMode"
#   related_from: [contains]
#   remediation:
#     summary: Give the workspace a managed network, or recreate the compute in a subnet of yours.
#     terraform: |
#       subnet_resource_id = "SUBNET"
#     bicep: |
#       { properties: { properties: { subnet: { id: 'SUBNET' } } } }
#   equivalents:
#     - azpolicy:7804b5c7-01dc-4723-969b-ae300cc07ff1
#     - psrule:Azure.ML.ComputeVnet
#     - alz:Deny-MachineLearning-Compute-SubnetId
#     - mdc:ml-computes-in-virtual-network
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0025"]
package checks.azure.machine_learning.compute_network

import data.lib.azure_workspace
import data.lib.related

applies if input.properties.computeType in {"ComputeInstance", "AmlCompute"}

compliant if count(input.properties.properties.subnet.id) > 0

compliant if {
	some workspace in related.origins("contains")
	azure_workspace.managed_network(workspace.properties)
}

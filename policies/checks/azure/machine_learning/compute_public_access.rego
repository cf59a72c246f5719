# METADATA
# title: Machine Learning computes have no public address and no public SSH
# description: |
#   Nodes with public addresses, or an SSH port that the internet reaches, put the identity of the compute and
#   its mounted data one vulnerability away from everyone.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-secure-training-vnet
#     description: Computes without public addresses.
# schemas:
#   - input: schema.azure.machinelearning_compute
# custom:
#   id: azure-ml-compute-public-access
#   types: [Microsoft.MachineLearningServices/workspaces/computes]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.computeType
#     - properties.properties.enableNodePublicIp
#     - properties.properties.remoteLoginPortPublicAccess
#     - properties.properties.sshSettings.sshPublicAccess
#   remediation:
#     summary: Recreate the compute in a network without public node addresses and with SSH closed to the public (sshSettings.sshPublicAccess of an instance, remoteLoginPortPublicAccess of a cluster).
#     terraform: |
#       node_public_ip_enabled    = false
#       ssh_public_access_enabled = false
#     bicep: |
#       {
#         properties: {
#           properties: {
#             enableNodePublicIp: false
#             remoteLoginPortPublicAccess: 'Disabled'
#           }
#         }
#       }
#   equivalents:
#     - cnspec:mondoo-azure-security-ml-compute-no-public-ip
#     - alz:Deny-MachineLearning-ComputeCluster-RemoteLoginPortPublicAccess
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0049"]
package checks.azure.machine_learning.compute_public_access

applies if input.properties.computeType in {"ComputeInstance", "AmlCompute"}

compliant if {
	input.properties.properties.enableNodePublicIp == false
	_ssh_closed
}

_ssh_closed if {
	input.properties.computeType == "AmlCompute"
	input.properties.properties.remoteLoginPortPublicAccess == "Disabled"
}

_ssh_closed if {
	input.properties.computeType == "ComputeInstance"
	input.properties.properties.sshSettings.sshPublicAccess == "Disabled"
}

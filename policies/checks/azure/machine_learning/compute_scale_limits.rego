# METADATA
# title: Compute clusters shrink to nothing and grow within limits
# description: |
#   Whoever may submit a job decides how much a cluster grows: without limits one stolen token mines on many nodes. Nodes
#   that stay when nothing runs keep their identity and data in use. The limits are data (azure_machine_learning.cluster).
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-attach-compute-cluster
#     description: Scale settings of clusters.
# schemas:
#   - input: schema.azure.machinelearning_compute
# custom:
#   id: azure-ml-compute-scale-limits
#   types: [Microsoft.MachineLearningServices/workspaces/computes]
#   severity: low
#   risk_area: governance
#   evidence:
#     - properties.computeType
#     - properties.properties.scaleSettings.minNodeCount
#     - properties.properties.scaleSettings.maxNodeCount
#     - properties.properties.scaleSettings.nodeIdleTimeBeforeScaleDown
#   remediation:
#     summary: Let the cluster shrink to no node a few minutes after the last job, and limit the number of its nodes.
#     cli: az ml compute update --name CLUSTER --workspace-name WORKSPACE --resource-group GROUP --min-instances 0 --max-instances 4 --idle-time-before-scale-down 120
#     terraform: |
#       scale_settings {
#         min_node_count                       = 0
#         max_node_count                       = 4
#         scale_down_nodes_after_idle_duration = "PT2M"
#       }
#     bicep: |
#       { properties: { properties: { scaleSettings: { minNodeCount: 0, maxNodeCount: 4, nodeIdleTimeBeforeScaleDown: 'PT2M' } } } }
#   equivalents:
#     - alz:Deny-MachineLearning-ComputeCluster-Scale
#     - checkov:CKV_AZURE_150
#     - powerpipe:terraform_azure_compliance.control.machine_learning_compute_cluster_minimum_node_zero
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0034"]
package checks.azure.machine_learning.compute_scale_limits

import data.lib.duration

applies if input.properties.computeType == "AmlCompute"

compliant if {
	scale := input.properties.properties.scaleSettings

	# Azure documents that a cluster shrinks to no node where nothing is said.
	object.get(scale, "minNodeCount", 0) <= data.azure_machine_learning.cluster.fewest_nodes
	scale.maxNodeCount <= data.azure_machine_learning.cluster.most_nodes
	duration.seconds(scale.nodeIdleTimeBeforeScaleDown) <= data.azure_machine_learning.cluster.longest_idle_seconds
}

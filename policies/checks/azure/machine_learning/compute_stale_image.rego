# METADATA
# title: Compute instances run the newest image
# description: |
#   An instance keeps the system image that it was made with: fixes for what is known to be exploited come only with a
#   new one. Azure says of each instance whether a newer image exists.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/concept-vulnerability-management
#     description: Which images are updated by whom.
# schemas:
#   - input: schema.azure.machinelearning_compute
# custom:
#   id: azure-ml-compute-stale-image
#   types: [Microsoft.MachineLearningServices/workspaces/computes]
#   severity: medium
#   risk_area: dependencies
#   evidence:
#     - properties.computeType
#     - properties.properties.osImageMetadata.isLatestOsImageVersion
#   remediation:
#     summary: Move what is to be kept to the file share of the workspace, and recreate the instance, at least monthly.
#     cli: az resource delete --ids {id}
#   equivalents:
#     - azpolicy:f110a506-2dcb-422e-bcea-d533fc8c35e2
#     - mdc:ml-compute-instances-recreated
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0010.001"]
package checks.azure.machine_learning.compute_stale_image

# Code says nothing about images: an instance that is made gets the newest.
applies if {
	input.properties.computeType == "ComputeInstance"
	input.properties.properties.osImageMetadata
}

compliant if input.properties.properties.osImageMetadata.isLatestOsImageVersion == true

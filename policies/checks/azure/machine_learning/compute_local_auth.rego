# METADATA
# title: Machine Learning computes refuse local accounts
# description: |
#   A compute with local authentication takes SSH keys and passwords that no directory knows. It runs with an
#   identity that reads training data, so who logs in there has what it has.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-compute-instance
#     description: How instances are signed in to.
# schemas:
#   - input: schema.azure.machinelearning_compute
# custom:
#   id: azure-ml-compute-local-auth
#   types: [Microsoft.MachineLearningServices/workspaces/computes]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.disableLocalAuth
#     - properties.computeType
#   remediation:
#     summary: Recreate the compute with local authentication disabled.
#     terraform: |
#       local_auth_enabled = false
#     bicep: |
#       { properties: { disableLocalAuth: true } }
#   equivalents:
#     - azpolicy:e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f
#     - azpolicy:a6f9a2d0-cff7-4855-83ad-4cd750666512
#     - checkov:CKV_AZURE_142
#     - psrule:Azure.ML.DisableLocalAuth
#     - powerpipe:terraform_azure_compliance.control.machine_learning_compute_cluster_local_auth_disabled
#     - mdc:ml-computes-local-auth-disabled
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0012"]
package checks.azure.machine_learning.compute_local_auth

applies if input.properties.computeType in {"ComputeInstance", "AmlCompute"}

compliant if input.properties.disableLocalAuth == true

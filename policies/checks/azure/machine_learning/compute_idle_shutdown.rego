# METADATA
# title: Compute instances stop when nobody uses them
# description: |
#   An instance that runs through nights and weekends costs money, keeps tokens and mounted data within reach of
#   whatever runs on it, and is not restarted for updates.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-compute-instance
#     description: Shutdown of idle instances.
# schemas:
#   - input: schema.azure.machinelearning_compute
# custom:
#   id: azure-ml-compute-idle-shutdown
#   types: [Microsoft.MachineLearningServices/workspaces/computes]
#   severity: low
#   risk_area: governance
#   evidence:
#     - properties.computeType
#     - properties.properties.idleTimeBeforeShutdown
#   remediation:
#     summary: Set the time of idleness after which the instance stops, from 15 minutes to three days.
#     terraform: |
#       body = {
#         properties = {
#           computeType = "ComputeInstance"
#           properties  = { idleTimeBeforeShutdown = "PT30M" }
#         }
#       }
#     bicep: |
#       { properties: { properties: { idleTimeBeforeShutdown: 'PT30M' } } }
#   equivalents:
#     - azpolicy:679ddf89-ab8f-48a5-9029-e76054077449
#     - psrule:Azure.ML.ComputeIdleShutdown
#     - azreview:187edf80-5592-41ca-b65c-c804e56f7394
#   threats: ["owasp-llm:LLM10"]
package checks.azure.machine_learning.compute_idle_shutdown

applies if input.properties.computeType == "ComputeInstance"

compliant if startswith(input.properties.properties.idleTimeBeforeShutdown, "P")

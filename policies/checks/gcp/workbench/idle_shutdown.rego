# METADATA
# title: A Workbench instance shuts down when it is idle
# description: |
#   An instance that nobody uses still answers, still holds credentials, and misses the upgrades that come with
#   a start. Idle shutdown needs guest attributes: without them the timer never runs.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/workbench/instances/idle-shutdown
#     description: Idle shutdown
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/workbench/instances/manage-metadata
#     description: Metadata of Workbench instances
# schemas:
#   - input: schema.gcp.notebooks_instance
# custom:
#   id: gcp-workbench-idle-shutdown
#   types: [notebooks.googleapis.com/Instance]
#   severity: low
#   risk_area: governance
#   evidence:
#     - properties.gceSetup.metadata.idle-timeout-seconds
#     - properties.gceSetup.metadata.enable-guest-attributes
#   remediation:
#     summary: Set the metadata idle-timeout-seconds to a day at most, and leave guest attributes on.
#     cli: gcloud workbench instances update NAME --location=ZONE --metadata=idle-timeout-seconds=10800
#     terraform: |
#       gce_setup {
#         metadata = {
#           idle-timeout-seconds = "10800"
#         }
#       }
#   equivalents:
#     - mdc:gcp-workbench-idle-shutdown
#     - custodian:c7n_gcp/notebook-v2
#   threats: ["atlas:AML.T0012"]
package checks.gcp.workbench.idle_shutdown

import data.lib.numbers
import data.lib.workbench

compliant if {
	timeout := numbers.whole(input.properties.gceSetup.metadata["idle-timeout-seconds"])
	timeout > 0
	timeout <= data.workbench.longest_idle_seconds
	workbench.on(input.properties.gceSetup.metadata["enable-guest-attributes"])
}

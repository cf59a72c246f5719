# METADATA
# title: Users of a Workbench instance cannot become root
# description: |
#   Root on the instance can read what other users left there, change what is logged, and reach the credentials
#   of the service account by more ways than the user could.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/workbench/instances/manage-metadata
#     description: Metadata of Workbench instances
# schemas:
#   - input: schema.gcp.notebooks_instance
# custom:
#   id: gcp-workbench-root-access
#   types: [notebooks.googleapis.com/Instance]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.gceSetup.metadata.notebook-disable-root
#   remediation:
#     summary: Set the metadata notebook-disable-root to true.
#     cli: gcloud workbench instances update NAME --location=ZONE --metadata=notebook-disable-root=true
#     terraform: |
#       gce_setup {
#         metadata = {
#           notebook-disable-root = "true"
#         }
#       }
#   equivalents:
#     - gcporgpolicy:ainotebooks.disableRootAccess
#     - scc:VAI-CO-4.3
#     - mdc:gcp-workbench-root-access-disabled
#   threats: ["owasp-llm:LLM06", "atlas:AML.T0012"]
package checks.gcp.workbench.root_access

import data.lib.workbench

compliant if workbench.on(input.properties.gceSetup.metadata["notebook-disable-root"])

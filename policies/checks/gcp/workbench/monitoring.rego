# METADATA
# title: A Workbench instance reports to Cloud Monitoring
# description: |
#   Load that nobody expects is how a stolen notebook shows. Health reports to guest attributes stay on the
#   instance; only the agent or the custom metrics reach Cloud Monitoring.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/workbench/instances/monitor-health
#     description: Monitor the health of an instance
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/workbench/instances/manage-metadata
#     description: Metadata of Workbench instances
# schemas:
#   - input: schema.gcp.notebooks_instance
# custom:
#   id: gcp-workbench-monitoring
#   types: [notebooks.googleapis.com/Instance]
#   severity: low
#   risk_area: monitoring
#   evidence:
#     - properties.gceSetup.metadata.install-monitoring-agent
#     - properties.gceSetup.metadata.report-notebook-metrics
#   remediation:
#     summary: Make the instance with the Cloud Monitoring agent, or with custom metrics reported to Cloud Monitoring.
#     cli: gcloud workbench instances create NAME --location=ZONE --metadata=install-monitoring-agent=TRUE
#     terraform: |
#       gce_setup {
#         metadata = {
#           install-monitoring-agent = "TRUE"
#         }
#       }
#   equivalents:
#     - mdc:gcp-workbench-cloud-monitoring
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0034"]
package checks.gcp.workbench.monitoring

import data.lib.workbench

compliant if workbench.on(input.properties.gceSetup.metadata["install-monitoring-agent"])

compliant if workbench.on(input.properties.gceSetup.metadata["report-notebook-metrics"])

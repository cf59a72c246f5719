# METADATA
# title: A Workbench instance is upgraded on a schedule
# description: |
#   Notebook images age quickly: browsers, Jupyter extensions and machine learning libraries all have advisories
#   of their own. An instance without a schedule keeps the versions that it was made with.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/workbench/instances/upgrade
#     description: Upgrade the environment of an instance
# schemas:
#   - input: schema.gcp.notebooks_instance
# custom:
#   id: gcp-workbench-auto-upgrade
#   types: [notebooks.googleapis.com/Instance]
#   severity: medium
#   risk_area: dependencies
#   evidence:
#     - properties.gceSetup.metadata.notebook-upgrade-schedule
#   remediation:
#     summary: Set the metadata notebook-upgrade-schedule to a weekly or monthly time.
#     cli: gcloud workbench instances update NAME --location=ZONE --metadata='notebook-upgrade-schedule=00 19 * * MON'
#     terraform: |
#       gce_setup {
#         metadata = {
#           notebook-upgrade-schedule = "00 19 * * MON"
#         }
#       }
#   equivalents:
#     - gcporgpolicy:ainotebooks.requireAutoUpgradeSchedule
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0010"]
package checks.gcp.workbench.upgrade_schedule

# Five fields, as cron has them.
compliant if regex.match(`^\s*\S+(\s+\S+){4}\s*$`, input.properties.gceSetup.metadata["notebook-upgrade-schedule"])

# METADATA
# title: A project that uses Vertex AI logs who reads and writes there
# description: |
#   Google logs changes of configuration by itself, but not who queried a model or read a dataset: data access
#   logs are off until the audit configuration asks for them, in the project or in a folder or organization
#   above it. Principals that are exempted leave no trace.
# related_resources:
#   - ref: https://docs.cloud.google.com/logging/docs/audit/configure-data-access
#     description: Enable Data Access audit logs
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/general/audit-logging
#     description: Audit logs of Vertex AI
# schemas:
#   - input: schema.gcp.project
# custom:
#   id: gcp-project-data-access-audit-logs
#   types: [cloudresourcemanager.googleapis.com/Project]
#   severity: medium
#   risk_area: monitoring
#   evidence:
#     - properties.iamPolicy.auditConfigs
#     - related_from.contains[].properties.iamPolicy.auditConfigs
#     - related.runs[].name
#   related: [runs]
#   related_from: [contains]
#   remediation:
#     summary: Enable DATA_READ and DATA_WRITE audit logs for aiplatform.googleapis.com or for all services, without exemptions.
#     terraform: |
#       resource "google_project_iam_audit_config" "ai" {
#         project = {address}.project_id
#         service = "aiplatform.googleapis.com"
#
#         audit_log_config {
#           log_type         = "DATA_READ"
#           exempted_members = []
#         }
#
#         audit_log_config {
#           log_type         = "DATA_WRITE"
#           exempted_members = []
#         }
#       }
#   equivalents: []
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0024"]
package checks.gcp.projects.data_access_audit_logs

import data.lib.google_audit
import data.lib.related

applies if {
	some service in related.targets("runs")
	service.name == "aiplatform.googleapis.com"
}

compliant if google_audit.logs_data_access(_configs)

details contains {
	"path": "properties.iamPolicy.auditConfigs",
	"value": config.exemptedMembers,
	"message": sprintf("%s of these principals is not logged", [config.logType]),
} if {
	some config in google_audit.exempting(_configs)
}

_configs := google_audit.configs(_scopes, "aiplatform.googleapis.com")

_scopes := array.concat([input.properties], [above.properties | some above in related.origins("contains")])

# METADATA
# title: A project that uses Vertex AI logs who reads and writes there
# description: |
#   Google logs changes of configuration by itself, but not who queried a model or read a dataset: data access
#   logs are off until the audit configuration asks for them, in the project or in a folder or organization
#   above it. Principals that are exempted leave no trace.
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
#     terraform: google_project_iam_audit_config { service = 'aiplatform.googleapis.com' }
#   equivalents: []
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0024"]
package checks.gcp.projects.data_access_audit_logs

import data.lib.related

applies if {
	some service in related.targets("runs")
	service.name == "aiplatform.googleapis.com"
}

compliant if {
	every type in data.google_iam.data_access_log_types {
		type in _logged
	}
	every config in _configs {
		count(object.get(config, "exemptedMembers", [])) == 0
	}
}

details contains {
	"path": "properties.iamPolicy.auditConfigs",
	"value": config.exemptedMembers,
	"message": sprintf("%s of these principals is not logged", [config.logType]),
} if {
	some config in _configs
	count(config.exemptedMembers) > 0
}

_logged := {config.logType | some config in _configs}

# What is set for the project and above it holds together.
_configs contains config if {
	some audit in input.properties.iamPolicy.auditConfigs
	audit.service in _services
	some config in audit.auditLogConfigs
}

_configs contains config if {
	some above in related.origins("contains")
	some audit in above.properties.iamPolicy.auditConfigs
	audit.service in _services
	some config in audit.auditLogConfigs
}

_services := {"allServices", "aiplatform.googleapis.com"}

# METADATA
# title: Data access audit logs
# description: What the audit configurations of Google Cloud log of reads and writes of data.
package lib.google_audit

# METADATA
# description: |
#   What is set for a service, by itself or with all services, in any of these scopes: what is set for a project and
#   above it holds together.
configs(scopes, service) := {config |
	some scope in scopes
	some audit in scope.iamPolicy.auditConfigs
	audit.service in {"allServices", service}
	some config in audit.auditLogConfigs
}

# METADATA
# description: Reads and writes are logged, of everybody.
logs_data_access(configured) if {
	every type in data.google_iam.data_access_log_types {
		type in {config.logType | some config in configured}
	}
	count(exempting(configured)) == 0
}

# METADATA
# description: Those that leave some principals out.
exempting(configured) := {config |
	some config in configured
	count(config.exemptedMembers) > 0
}

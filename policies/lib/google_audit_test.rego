package lib.google_audit_test

import data.lib.google_audit

_scope(service, configs) := {"iamPolicy": {"auditConfigs": [{"service": service, "auditLogConfigs": configs}]}}

_read := {"logType": "DATA_READ"}

_write := {"logType": "DATA_WRITE"}

test_a_service_and_all_services_count if {
	google_audit.configs([_scope("a", [_read]), _scope("allServices", [_write])], "a") == {_read, _write}
}

test_other_services_and_scopes_without_configuration_do_not if {
	google_audit.configs([_scope("b", [_read]), {"iamPolicy": {}}, {}], "a") == set()
	google_audit.configs([], "a") == set()
}

test_reads_and_writes_of_everybody_are_logged if {
	google_audit.logs_data_access({_read, _write})
	google_audit.logs_data_access({_read, _write, {"logType": "ADMIN_READ", "exemptedMembers": []}})
}

test_one_of_them_is_not_enough if {
	not google_audit.logs_data_access({_read})
	not google_audit.logs_data_access({_write})
	not google_audit.logs_data_access(set())
}

test_an_exemption_leaves_a_gap if {
	exempting := {"logType": "DATA_READ", "exemptedMembers": ["user:a@example.com"]}
	not google_audit.logs_data_access({exempting, _write})
	google_audit.exempting({exempting, _write}) == {exempting}
	google_audit.exempting({_read, _write}) == set()
}

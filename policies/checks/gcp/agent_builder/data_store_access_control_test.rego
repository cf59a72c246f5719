package checks.gcp.agent_builder.data_store_access_control_test

import data.checks.gcp.agent_builder.data_store_access_control as check

_store(content, enabled) := {"properties": {"contentConfig": content, "aclEnabled": enabled}}

test_access_control_is_good if {
	check.applies with input as _store("CONTENT_REQUIRED", true)
	check.compliant with input as _store("CONTENT_REQUIRED", true)
}

test_no_access_control_is_bad if not check.compliant with input as _store("CONTENT_REQUIRED", false)

test_public_web_sites_are_not_judged if not check.applies with input as _store("PUBLIC_WEBSITE", false)

# Data without documents are data all the same.
test_structured_data_are_judged if {
	check.applies with input as _store("NO_CONTENT", false)
	not check.compliant with input as _store("NO_CONTENT", false)
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _store("CONTENT_REQUIRED", "true")
}

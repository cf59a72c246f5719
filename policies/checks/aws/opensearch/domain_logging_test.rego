package checks.aws.opensearch.domain_logging_test

import data.checks.aws.opensearch.domain_logging as check

_domain(properties) := {
	"properties": properties,
	"related_from": {"writes": [{"id": "kb", "properties": {}}]},
}

_logs(audit, errors) := _domain({"LogPublishingOptions": {
	"AUDIT_LOGS": {"Enabled": audit},
	"ES_APPLICATION_LOGS": {"Enabled": errors},
}})

test_both_logs_are_good if {
	check.compliant with input as _logs(true, true)
}

test_a_log_that_is_off_is_bad if {
	not check.compliant with input as _logs(false, true)
	not check.compliant with input as _logs(true, false)
}

test_slow_logs_are_no_audit_logs if {
	not check.compliant with input as _domain({"LogPublishingOptions": {
		"INDEX_SLOW_LOGS": {"Enabled": true},
		"ES_APPLICATION_LOGS": {"Enabled": true},
	}})
}

test_nothing_known_is_not_good if {
	not check.compliant with input as _domain({})
	not check.compliant with input as _domain({"LogPublishingOptions": {}})
}

test_a_domain_without_knowledge_base_is_not_judged if {
	check.applies with input as _domain({"LogPublishingOptions": {}})
	not check.applies with input as {"properties": {"LogPublishingOptions": {}}, "related_from": {}}
}

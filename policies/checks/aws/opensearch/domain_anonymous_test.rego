package checks.aws.opensearch.domain_anonymous_test

import data.checks.aws.opensearch.domain_anonymous as check

_domain(properties) := {
	"properties": properties,
	"related_from": {"writes": [{"id": "kb", "properties": {}}]},
}

_security(options) := _domain({"AdvancedSecurityOptions": options})

test_nobody_without_credentials_is_good if {
	check.applies with input as _security({"Enabled": true, "AnonymousAuthEnabled": false})
	check.compliant with input as _security({"Enabled": true, "AnonymousAuthEnabled": false})
}

test_anonymous_requests_are_bad if {
	check.applies with input as _security({"Enabled": true, "AnonymousAuthEnabled": true})
	not check.compliant with input as _security({"Enabled": true, "AnonymousAuthEnabled": true})
}

test_a_migration_that_will_end_has_not_ended if {
	not check.compliant with input as _security({
		"Enabled": true,
		"AnonymousAuthEnabled": true,
		"AnonymousAuthDisableDate": 1796083200,
	})
}

test_nothing_known_is_not_good if {
	not check.compliant with input as _domain({})
	not check.compliant with input as _security({"Enabled": true})
}

test_a_domain_that_asks_nobody_who_it_is_is_not_judged if {
	not check.applies with input as _security({"Enabled": false, "AnonymousAuthEnabled": true})
	not check.applies with input as _domain({})
}

test_a_domain_without_knowledge_base_is_not_judged if {
	not check.applies with input as {
		"properties": {"AdvancedSecurityOptions": {"Enabled": true}},
		"related_from": {},
	}
}

package checks.aws.opensearch.domain_fine_grained_access_test

import data.checks.aws.opensearch.domain_fine_grained_access as check

_domain(properties) := {
	"properties": properties,
	"related_from": {"writes": [{"id": "kb", "properties": {}}]},
}

test_fine_grained_access_control_is_good if {
	check.compliant with input as _domain({"AdvancedSecurityOptions": {"Enabled": true}})
}

test_what_is_off_is_bad if {
	not check.compliant with input as _domain({"AdvancedSecurityOptions": {"Enabled": false}})
}

test_nothing_known_is_not_good if {
	not check.compliant with input as _domain({})
	not check.compliant with input as _domain({"AdvancedSecurityOptions": {}})
}

test_a_domain_without_knowledge_base_is_not_judged if {
	check.applies with input as _domain({"AdvancedSecurityOptions": {"Enabled": true}})
	not check.applies with input as {"properties": {"AdvancedSecurityOptions": {"Enabled": true}}, "related_from": {}}
}

test_users_of_what_is_off_are_bad if {
	not check.compliant with input as _domain({"AdvancedSecurityOptions": {
		"Enabled": false,
		"InternalUserDatabaseEnabled": true,
	}})
}

package checks.aws.opensearch.domain_internal_users_test

import data.checks.aws.opensearch.domain_internal_users as check

_domain(properties) := {
	"properties": properties,
	"related_from": {"writes": [{"id": "kb", "properties": {}}]},
}

_users(enabled, database, cognito) := _domain({
	"AdvancedSecurityOptions": {"Enabled": enabled, "InternalUserDatabaseEnabled": database},
	"CognitoOptions": {"Enabled": cognito},
})

test_identities_of_iam_are_good if {
	check.compliant with input as _users(true, false, false)
	check.compliant with input as _users(true, false, true)
}

test_internal_users_are_bad if {
	not check.compliant with input as _users(true, true, false)
}

test_a_login_beside_internal_users_is_bad if {
	not check.compliant with input as _users(true, true, true)
}

test_a_login_by_cognito_alone_is_good if {
	check.compliant with input as _users(false, false, true)
}

test_no_login_at_all_is_bad if {
	not check.compliant with input as _users(false, false, false)
}

test_nothing_known_is_not_good if {
	not check.compliant with input as _domain({})
	not check.compliant with input as _domain({"AdvancedSecurityOptions": {"Enabled": true}})
	not check.compliant with input as _domain({"AdvancedSecurityOptions": {"InternalUserDatabaseEnabled": false}})
}

test_a_domain_without_knowledge_base_is_not_judged if {
	check.applies with input as _domain({"CognitoOptions": {"Enabled": true}})
	not check.applies with input as {"properties": {"CognitoOptions": {"Enabled": true}}, "related_from": {}}
}

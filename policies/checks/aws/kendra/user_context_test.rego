package checks.aws.kendra.user_context_test

import data.checks.aws.kendra.user_context as check

_jwt := {"KeyLocation": "URL", "URL": "https://login.example/keys"}

_index(tokens) := {"properties": {"UserContextPolicy": "USER_TOKEN", "UserTokenConfigurations": tokens}}

test_signed_tokens_are_good if {
	check.compliant with input as _index([{"JwtTokenTypeConfiguration": _jwt}])
	check.compliant with input as _index([{"JwtTokenTypeConfiguration": {"KeyLocation": "URL", "URL": "HTTPS://login.example/keys"}}])
	check.compliant with input as _index([{"JwtTokenTypeConfiguration": {"KeyLocation": "SECRET_MANAGER", "SecretManagerArn": "a"}}])
}

test_filters_of_the_caller_are_bad if {
	not check.compliant with input as {"properties": {"UserContextPolicy": "ATTRIBUTE_FILTER", "UserTokenConfigurations": [{"JwtTokenTypeConfiguration": _jwt}]}}
}

test_the_policy_without_tokens_is_bad if {
	not check.compliant with input as _index([])
	not check.compliant with input as {"properties": {"UserContextPolicy": "USER_TOKEN"}}
	not check.compliant with input as _index([{"JwtTokenTypeConfiguration": {}}])
}

test_tokens_that_are_not_verified_are_bad if {
	index := _index([{"JsonTokenTypeConfiguration": {"UserNameAttributeField": "user", "GroupAttributeField": "groups"}}])
	not check.compliant with input as index
	check.details == {{"path": "properties.UserTokenConfigurations[0]", "message": "JSON tokens are not verified: who asks may name anybody"}} with input as index
	count(check.details) == 0 with input as _index([{"JwtTokenTypeConfiguration": _jwt}])
}

test_keys_that_come_in_the_clear_are_bad if {
	not check.compliant with input as _index([{"JwtTokenTypeConfiguration": {"KeyLocation": "URL", "URL": "http://login.example/keys"}}])
	not check.compliant with input as _index([{"JwtTokenTypeConfiguration": {"KeyLocation": "URL"}}])
	not check.compliant with input as _index([{"JwtTokenTypeConfiguration": {"URL": "https://login.example/keys"}}])
}

test_missing_properties_are_not_good if not check.compliant with input as {"properties": {}}

test_an_edition_without_tokens_is_not_applicable if {
	not check.applies with input as {"properties": {"Edition": "GEN_AI_ENTERPRISE_EDITION", "Status": "ACTIVE"}}
	check.applies with input as {"properties": {"Edition": "ENTERPRISE_EDITION", "Status": "ACTIVE"}}
	check.applies with input as {"properties": {}}
}

test_an_index_that_is_being_deleted_is_not_applicable if {
	not check.applies with input as {"properties": {"Edition": "ENTERPRISE_EDITION", "Status": "DELETING"}}
}

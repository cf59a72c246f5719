package checks.aws.iam.bedrock_api_key_long_term_test

import data.checks.aws.iam.bedrock_api_key_long_term as check

_key(status, age) := object.union({"serviceName": "bedrock.amazonaws.com", "status": status}, age)

_user(keys) := {"properties": {"serviceSpecificCredentials": keys}}

_month := {"credentialAgeDays": 30}

test_good if {
	check.applies with input as _user([_key("Active", _month)])
	check.compliant with input as _user([_key("Active", _month)])
	count(check.details) == 0 with input as _user([_key("Active", _month)])
}

test_bad if {
	unit := _user([_key("Active", _month), _key("Active", {"credentialAgeDays": 31})])
	check.applies with input as unit
	not check.compliant with input as unit
	check.details == {{
		"path": "properties.serviceSpecificCredentials[1].credentialAgeDays",
		"value": 31,
		"message": "is longer than a key may be made for, or for ever",
	}} with input as unit
}

test_missing if {
	unit := _user([_key("Active", {})])
	not check.compliant with input as unit
	{detail.value | some detail in check.details} == {null} with input as unit
}

test_unknown if not check.compliant with input as {"properties": {}}

test_not_applicable if {
	not check.applies with input as _user([])
	not check.applies with input as _user([{"serviceName": "codecommit.amazonaws.com", "status": "Active"}])
}

test_edge_an_inactive_key_is_no_risk if {
	not check.applies with input as _user([_key("Inactive", {})])
	check.compliant with input as _user([_key("Inactive", {}), _key("Active", _month)])
}

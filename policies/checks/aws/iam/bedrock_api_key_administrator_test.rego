package checks.aws.iam.bedrock_api_key_administrator_test

import data.checks.aws.iam.bedrock_api_key_administrator as check

_key(status) := {"serviceName": "bedrock.amazonaws.com", "status": status}

_policy(name, statement) := {"policyName": name, "policyDocument": {"Version": "2012-10-17", "Statement": [statement]}}

_allow(action, resource) := {"Effect": "Allow", "Action": action, "Resource": resource}

_user(keys, policies) := {"properties": {"serviceSpecificCredentials": keys, "policies": policies}}

_models := _policy("models", _allow(["bedrock:InvokeModel", "bedrock:Get*"], "*"))

test_good if {
	unit := _user([_key("Active")], [_models])
	check.applies with input as unit
	check.compliant with input as unit
	count(check.details) == 0 with input as unit
	check.compliant with input as _user([_key("Active")], [])
}

test_bad if {
	unit := _user([_key("Active")], [_models, _policy("all", _allow("*", "*"))])
	check.applies with input as unit
	not check.compliant with input as unit
	check.details == {{
		"path": "properties.policies[1]",
		"value": "all",
		"message": "gives everything, or everything of Bedrock",
	}} with input as unit
}

test_bad_all_of_bedrock if {
	unit := _user([_key("Active")], [_policy("bedrock", _allow("bedrock:*", "*"))])
	not check.compliant with input as unit
	{detail.value | some detail in check.details} == {"bedrock"} with input as unit
}

test_bad_everything_on_a_condition if {
	statement := object.union(_allow("*", "*"), {"Condition": {"Bool": {"aws:SecureTransport": "true"}}})
	not check.compliant with input as _user([_key("Active")], [_policy("all", statement)])
}

test_bad_everything_but_bedrock if {
	statement := {"Effect": "Allow", "NotAction": "bedrock:*", "Resource": "*"}
	unit := _user([_key("Active")], [_policy("rest", statement)])
	not check.compliant with input as unit
	{detail.value | some detail in check.details} == {"rest"} with input as unit
}

test_bad_escalation if {
	unit := _user([_key("Active")], [_models, _policy("own", _allow("iam:AttachUserPolicy", "*"))])
	not check.compliant with input as unit
	check.details == {{
		"path": "properties.policies",
		"value": ["iam:AttachUserPolicy"],
		"message": "are enough to become an administrator",
	}} with input as unit
}

test_bad_escalation_by_two_policies if {
	passing := _policy("pass", _allow("iam:PassRole", "*"))
	not check.compliant with input as _user([_key("Active")], [passing, _policy("run", _allow("ec2:RunInstances", "*"))])
	check.compliant with input as _user([_key("Active")], [passing])
}

test_missing if {
	not check.compliant with input as {"properties": {"serviceSpecificCredentials": [_key("Active")]}}
	not check.applies with input as {"properties": {}}
}

test_unknown if {
	unit := _user([_key("Active")], [_models, {"policyName": "other"}])
	not check.compliant with input as unit
	count(check.details) == 0 with input as unit
}

test_not_applicable_without_keys_of_bedrock if {
	not check.applies with input as _user([], [_policy("all", _allow("*", "*"))])
	not check.applies with input as _user([{"serviceName": "cassandra.amazonaws.com", "status": "Active"}], [])
}

test_edge_an_inactive_key_is_no_risk if {
	not check.applies with input as _user([_key("Inactive"), _key("Expired")], [_policy("all", _allow("*", "*"))])
	check.applies with input as _user([_key("Inactive"), _key("Active")], [])
}

test_edge_all_of_bedrock_on_one_model_is_not_all if {
	arn := "arn:aws:bedrock:us-east-1:123456789012:inference-profile/one"
	check.compliant with input as _user([_key("Active")], [_policy("one", _allow("bedrock:*", arn))])
}

test_edge_what_is_denied_gives_nothing if {
	deny := {"Effect": "Deny", "Action": ["bedrock:*", "iam:*"], "Resource": "*"}
	check.compliant with input as _user([_key("Active")], [_policy("no", deny)])
	own := _policy("own", _allow("iam:AttachUserPolicy", "*"))
	check.compliant with input as _user([_key("Active")], [own, _policy("no", deny)])
}

test_edge_an_administrator_is_not_told_how_to_become_one if {
	unit := _user([_key("Active")], [_policy("all", _allow("*", "*"))])
	{detail.path | some detail in check.details} == {"properties.policies[0]"} with input as unit
}

package checks.aws.iam.agentcore_full_access_test

import data.checks.aws.iam.agentcore_full_access as check

_names := {"agentcore_full_access": ["FullAccess"]}

_role(arns) := {"properties": {"roleName": "r", "attachedPolicyArns": arns}}

test_other_policies_are_good if {
	check.compliant with input as _role([]) with data.aws_iam as _names
	check.compliant with input as _role(["arn:aws:iam::aws:policy/ReadOnly"]) with data.aws_iam as _names
}

test_full_access_is_bad_and_named if {
	role := _role(["arn:aws:iam::aws:policy/ReadOnly", "arn:aws-cn:iam::aws:policy/FullAccess"])
	not check.compliant with input as role with data.aws_iam as _names
	found := check.details with input as role with data.aws_iam as _names
	found == {{"path": "properties.attachedPolicyArns[1]", "value": "arn:aws-cn:iam::aws:policy/FullAccess", "message": "gives everything of the service"}}
}

test_policies_of_the_account_may_be_called_anything if {
	check.compliant with input as _role(["arn:aws:iam::123456789012:policy/FullAccess"]) with data.aws_iam as _names
}

test_nothing_is_not_good if {
	not check.compliant with input as {"properties": {}} with data.aws_iam as _names
	not check.compliant with input as {"properties": {"attachedPolicyArns": "unknown"}} with data.aws_iam as _names
}

test_missing_properties_are_not_good if {
	not check.compliant with input as {"properties": {"name": "a"}, "related": {}, "related_from": {}}
}

test_what_is_unknown_is_not_good if {
	not check.compliant with input as {"properties": {}, "unknown": ["/properties/attachedPolicyArns"]}
}

package checks.aws.iam.agentcore_full_access_test

import data.checks.aws.iam.agentcore_full_access as check

_names := {"agentcore_full_access": ["FullAccess"]}

_role(arns) := {"properties": {
	"roleName": "r",
	"path": "/",
	"managedPolicyArns": arns,
}}

test_other_policies_are_good if {
	check.applies with input as _role([]) with data.aws_iam as _names
	check.compliant with input as _role([]) with data.aws_iam as _names
	check.compliant with input as _role(["arn:aws:iam::aws:policy/ReadOnly"]) with data.aws_iam as _names
}

test_full_access_is_bad_and_named if {
	role := _role(["arn:aws:iam::aws:policy/ReadOnly", "arn:aws-cn:iam::aws:policy/FullAccess"])
	not check.compliant with input as role with data.aws_iam as _names
	found := check.details with input as role with data.aws_iam as _names
	found == {{"path": "properties.managedPolicyArns[1]", "value": "arn:aws-cn:iam::aws:policy/FullAccess", "message": "gives everything of the service"}}
}

test_a_policy_below_a_path_is_bad if {
	not check.compliant with input as _role(["arn:aws:iam::aws:policy/service-role/FullAccess"]) with data.aws_iam as _names
}

test_policies_of_the_account_may_be_called_anything if {
	check.compliant with input as _role(["arn:aws:iam::123456789012:policy/FullAccess"]) with data.aws_iam as _names
	check.compliant with input as _role(["arn:aws:iam::aws:policy/NoFullAccess"]) with data.aws_iam as _names
}

test_roles_of_services_are_not_judged if {
	not check.applies with input as {"properties": {"roleName": "r", "path": "/aws-service-role/a/"}}
	check.applies with input as {"properties": {"roleName": "r", "path": "/team/aws-service-role/"}}
	check.applies with input as {"properties": {"roleName": "r"}}
}

test_nothing_is_not_good if {
	not check.compliant with input as {"properties": {}} with data.aws_iam as _names
	not check.compliant with input as {"properties": {"roleName": ""}} with data.aws_iam as _names
}

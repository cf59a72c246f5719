package checks.aws.iam.agentcore_create_code_interpreter_test

import data.checks.aws.iam.agentcore_create_code_interpreter as check

_document(action, resource) := {"Statement": [{"Effect": "Allow", "Action": action, "Resource": resource}]}

_role(attached, inline) := {"properties": {
	"path": "/",
	"attachedManagedPolicies": [{"policyDocument": document} | some document in attached],
	"rolePolicyList": [{"policyDocument": document} | some document in inline],
}}

test_a_role_without_these_actions_is_good if {
	role := _role([], [_document("s3:GetObject", "*")])
	check.applies with input as role with data.aws_iam as _lists
	check.compliant with input as role with data.aws_iam as _lists
	check.compliant with input as _role([], []) with data.aws_iam as _lists
}

test_a_policy_without_document_is_not_good if {
	every list in ["attachedManagedPolicies", "rolePolicyList"] {
		role := object.union(_role([], []), {"properties": {list: [{"policyName": "p"}]}})
		not check.compliant with input as role with data.aws_iam as _lists
	}
}

test_administrators_are_not_judged if {
	not check.applies with input as _role([_document("*", "*")], [])
	not check.applies with input as _role([], [_document("*", "*")])
}

test_nothing_is_not_good if {
	not check.compliant with input as {"properties": {}} with data.aws_iam as _lists
	not check.compliant with input as {"properties": {"attachedManagedPolicies": []}} with data.aws_iam as _lists
	not check.compliant with input as {"properties": {"rolePolicyList": []}} with data.aws_iam as _lists
}

_lists := {"create_code_interpreter_actions": ["bedrock-agentcore:CreateCodeInterpreter", "bedrock-agentcore:InvokeCodeInterpreter"]}

_pass := _document("iam:PassRole", "*")

_interpret := _document("bedrock-agentcore:*", "*")

test_passing_roles_and_making_interpreters_is_bad if {
	not check.compliant with input as _role([], [_pass, _interpret]) with data.aws_iam as _lists
	not check.compliant with input as _role([_pass], [_interpret]) with data.aws_iam as _lists
}

test_one_of_them_alone_is_good if {
	check.compliant with input as _role([], [_pass]) with data.aws_iam as _lists
	check.compliant with input as _role([_interpret], []) with data.aws_iam as _lists
	check.compliant with input as _role([], [_pass, _document("bedrock-agentcore:CreateCodeInterpreter", "*")]) with data.aws_iam as _lists
}

test_passing_roles_elsewhere_is_good if {
	condition := {"Condition": {"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}}
	bounded := {"Statement": [object.union(_pass.Statement[0], condition)]}
	check.compliant with input as _role([], [bounded, _interpret]) with data.aws_iam as _lists
}

test_passing_roles_to_agentcore_is_bad if {
	condition := {"Condition": {"StringEquals": {"iam:PassedToService": "bedrock-agentcore.amazonaws.com"}}}
	bounded := {"Statement": [object.union(_pass.Statement[0], condition)]}
	not check.compliant with input as _role([], [bounded, _interpret]) with data.aws_iam as _lists
}

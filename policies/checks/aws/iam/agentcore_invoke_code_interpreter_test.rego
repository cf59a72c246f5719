package checks.aws.iam.agentcore_invoke_code_interpreter_test

import data.checks.aws.iam.agentcore_invoke_code_interpreter as check

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

_lists := {"invoke_code_interpreter_actions": ["bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter"]}

test_running_code_in_every_interpreter_is_bad if {
	not check.compliant with input as _role([], [_document("bedrock-agentcore:*", "*")]) with data.aws_iam as _lists
	wide := "arn:aws:bedrock-agentcore:us-east-1:1:code-interpreter-custom/*"
	not check.compliant with input as _role([_document("*", wide)], []) with data.aws_iam as _lists
}

test_both_actions_in_two_policies_are_bad if {
	start := _document("bedrock-agentcore:StartCodeInterpreterSession", "*")
	invoke := _document("bedrock-agentcore:InvokeCodeInterpreter", "*")
	not check.compliant with input as _role([start], [invoke]) with data.aws_iam as _lists
	check.compliant with input as _role([start], []) with data.aws_iam as _lists
	check.compliant with input as _role([], [invoke]) with data.aws_iam as _lists
}

test_a_named_interpreter_is_good if {
	own := "arn:aws:bedrock-agentcore:us-east-1:1:code-interpreter-custom/python-1"
	check.compliant with input as _role([], [_document("bedrock-agentcore:*", own)]) with data.aws_iam as _lists
}

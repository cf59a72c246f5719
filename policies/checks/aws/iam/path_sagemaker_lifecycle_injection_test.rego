package checks.aws.iam.path_sagemaker_lifecycle_injection_test

import data.checks.aws.iam.path_sagemaker_lifecycle_injection as check

_statement(action, resource) := {"Effect": "Allow", "Action": action, "Resource": resource}

_role(statements) := {"properties": {
	"attachedManagedPolicies": [],
	"rolePolicyList": [{"policyName": "own", "policyDocument": {"Statement": statements}}],
}}

_attached(statements) := {"properties": {
	"attachedManagedPolicies": [{"policyArn": "a", "policyDocument": {"Statement": statements}}],
	"rolePolicyList": [],
}}

_actions := ["sagemaker:CreateNotebookInstanceLifecycleConfig", "sagemaker:UpdateNotebookInstance", "sagemaker:StopNotebookInstance", "sagemaker:StartNotebookInstance"]

_tagged := {"Condition": {"StringEquals": {"aws:ResourceTag/team": "research"}}}

test_named_or_tagged_notebooks_are_good if {
	check.applies with input as _role([_statement(_actions, "arn:aws:sagemaker:eu-west-1:123456789012:notebook-instance/research")])
	check.compliant with input as _role([_statement(_actions, "arn:aws:sagemaker:eu-west-1:123456789012:notebook-instance/research")])
	check.compliant with input as _role([object.union(_statement(_actions, "*"), _tagged)])
}

test_any_notebook_is_bad if {
	not check.compliant with input as _role([_statement(_actions, "*")])
	not check.compliant with input as _attached([_statement("sagemaker:*", "arn:aws:sagemaker:*:*:*")])
}

test_other_actions_are_good if {
	check.compliant with input as _role([_statement("sagemaker:Describe*", "*")])
	check.compliant with input as _role([])
}

test_a_part_of_the_actions_is_good if {
	every action in _actions {
		check.compliant with input as _role([_statement([other | some other in _actions; other != action], "*")])
	}
}

test_administrators_are_not_judged if {
	not check.applies with input as _role([_statement("*", "*")])
}

test_what_is_not_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"attachedManagedPolicies": [{"policyArn": "a"}], "rolePolicyList": []}}
	not check.compliant with input as {"properties": {"attachedManagedPolicies": [], "rolePolicyList": [{"policyName": "a"}]}}
}

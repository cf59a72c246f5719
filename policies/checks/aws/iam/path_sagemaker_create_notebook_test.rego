package checks.aws.iam.path_sagemaker_create_notebook_test

import data.checks.aws.iam.path_sagemaker_create_notebook as check

_statement(action, resource) := {"Effect": "Allow", "Action": action, "Resource": resource}

_role(statements) := {"properties": {
	"attachedManagedPolicies": [],
	"rolePolicyList": [{"policyName": "own", "policyDocument": {"Statement": statements}}],
}}

_attached(statements) := {"properties": {
	"attachedManagedPolicies": [{"policyArn": "a", "policyDocument": {"Statement": statements}}],
	"rolePolicyList": [],
}}

_create := _statement("sagemaker:CreateNotebookInstance", "*")

_pass(resource) := _statement("iam:PassRole", resource)

test_named_roles_are_good if {
	check.applies with input as _role([_create, _pass("arn:aws:iam::123456789012:role/notebooks")])
	check.compliant with input as _role([_create, _pass("arn:aws:iam::123456789012:role/notebooks")])
}

test_any_role_is_bad if {
	not check.compliant with input as _role([_create, _pass("*")])
	not check.compliant with input as _attached([_create, _pass("arn:aws:iam::123456789012:role/*")])
}

test_each_alone_is_good if {
	check.compliant with input as _role([_create])
	check.compliant with input as _role([_pass("*")])
	check.compliant with input as _role([_pass("*"), _statement("sagemaker:Describe*", "*")])
}

test_roles_for_other_services_are_good if {
	lambda := {"Condition": {"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}}
	check.compliant with input as _role([_create, object.union(_pass("*"), lambda)])
	sagemaker := {"Condition": {"StringEquals": {"iam:PassedToService": "sagemaker.amazonaws.com"}}}
	not check.compliant with input as _role([_create, object.union(_pass("*"), sagemaker)])
}

test_administrators_are_not_judged if {
	not check.applies with input as _role([_statement("*", "*")])
}

test_what_is_not_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"attachedManagedPolicies": [{"policyArn": "a"}], "rolePolicyList": []}}
	not check.compliant with input as {"properties": {"attachedManagedPolicies": [], "rolePolicyList": [{"policyName": "a"}]}}
}

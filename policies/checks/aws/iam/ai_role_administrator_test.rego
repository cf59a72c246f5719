package checks.aws.iam.ai_role_administrator_test

import data.checks.aws.iam.ai_role_administrator as check

_document(action, resource) := {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": action, "Resource": resource}]}

_role(attached, inline) := {
	"properties": {"attachedManagedPolicies": attached, "rolePolicyList": inline},
	"related_from": {"runs-as": [{"id": "notebook", "properties": {}}]},
}

_administrator := {"policyArn": "arn:aws:iam::aws:policy/AdministratorAccess", "policyDocument": _document("*", "*")}

_reader := {"policyName": "reader", "policyDocument": _document(["s3:GetObject"], "arn:aws:s3:::a/*")}

test_named_actions_are_good if {
	check.applies with input as _role([], [_reader])
	check.compliant with input as _role([], [_reader])
	check.compliant with input as _role([], [])
}

test_administrator_access_is_bad_and_named if {
	role := _role([_administrator], [_reader])
	not check.compliant with input as role
	found := check.details with input as role
	{detail.value | some detail in found} == {"arn:aws:iam::aws:policy/AdministratorAccess"}
}

test_an_inline_policy_of_everything_is_bad if {
	role := _role([], [{"policyName": "all", "policyDocument": _document(["*"], ["*"])}])
	not check.compliant with input as role
	found := check.details with input as role
	{detail.value | some detail in found} == {"all"}
}

test_everything_but_iam_is_bad if {
	power := {"Statement": [{"Effect": "Allow", "NotAction": ["iam:*"], "Resource": "*"}]}
	not check.compliant with input as _role([{"policyArn": "power", "policyDocument": power}], [])
}

test_a_policy_without_document_is_not_good if {
	not check.compliant with input as _role([{"policyArn": "arn:aws:iam::aws:policy/Other"}], [])
	not check.compliant with input as {"properties": {}}
}

test_a_role_of_no_ai_resource_is_not_judged if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	not check.applies with input as {"properties": {}, "related_from": {"runs-as": []}}
}

test_only_what_allows_everything_is_named if {
	reader := {"policyArn": "arn:aws:iam::aws:policy/Reader", "policyDocument": _reader.policyDocument}
	found := check.details with input as _role([_administrator, reader], [_reader])
	{detail.path | some detail in found} == {"properties.attachedManagedPolicies[0]"}
}

test_a_document_that_is_not_read_is_not_bounded if {
	not check.compliant with input as _role([], [{"policyName": "p", "policyDocument": "%7B%7D"}])
}

test_what_is_unknown_is_not_good if {
	not check.compliant with input as {"properties": {}, "unknown": ["/properties/attachedManagedPolicies"]}
}

_run_by(users) := {"properties": {"attachedManagedPolicies": [], "rolePolicyList": []}, "related_from": {"runs-as": users}}

test_machines_and_functions_that_no_agent_calls_are_no_ai if {
	machine := {"id": "machine", "type": "AWS::EC2::Instance", "properties": {}}
	other := {"id": "other", "type": "AWS::Lambda::Function", "properties": {"calledByAgents": false}}
	called := {"id": "called", "type": "AWS::Lambda::Function", "properties": {"calledByAgents": true}}
	not check.applies with input as _run_by([machine])
	not check.applies with input as _run_by([other, machine])
	check.applies with input as _run_by([called])
	check.applies with input as _run_by([machine, called])
	check.applies with input as _run_by([{"id": "elsewhere", "unresolved": true}])
}

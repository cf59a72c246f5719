package checks.aws.bedrock.custom_model_role_test

import data.checks.aws.bedrock.custom_model_role as check

_document(action, resource) := {"policyDocument": {"Statement": [{"Effect": "Allow", "Action": action, "Resource": resource}]}}

_reader := _document("s3:GetObject", "arn:aws:s3:::a/*")

_all := _document("s3:*", "*")

_unit(roles) := {
	"properties": {"name": "a"},
	"related": {"runs-as": [{"id": id, "properties": role} | some id, role in roles]},
	"related_from": {"calls": [{"id": "agent"}]},
}

_role(attached, inline) := {"attachedManagedPolicies": attached, "rolePolicyList": inline}

test_named_actions_on_named_resources_are_good if {
	check.compliant with input as _unit([_role([_reader], [_reader])])
	check.compliant with input as _unit([_role([], [])])
}

test_a_wildcard_in_either_kind_of_policy_is_bad if {
	not check.compliant with input as _unit([_role([_all], [_reader])])
	not check.compliant with input as _unit([_role([_reader], [_all])])
}

test_each_role_counts if {
	not check.compliant with input as _unit([_role([], [_reader]), _role([], [_all])])
	not check.compliant with input as _unit([_role([], [_all]), _role([], [_reader])])
}

test_metrics_and_log_lines_may_go_anywhere if {
	check.compliant with input as _unit([_role([_document(["logs:PutLogEvents", "logs:CreateLogStream"], "*")], [])])
}

test_a_role_that_is_not_known_is_not_good if {
	not check.compliant with input as _unit([])
	not check.compliant with input as _unit([{}])
	not check.compliant with input as _unit([{"attachedManagedPolicies": []}])
	not check.compliant with input as _unit([{"rolePolicyList": []}])
	not check.compliant with input as {"properties": {}}
}

package lib.iam_actions_test

import data.lib.iam_actions

_document(statement) := {"Version": "2012-10-17", "Statement": [statement]}

_allow(action, resource) := {"Effect": "Allow", "Action": action, "Resource": resource}

_deny(action, resource) := {"Effect": "Deny", "Action": action, "Resource": resource}

test_statements_are_one_or_many if {
	iam_actions.statements({"Statement": {"Effect": "Allow"}}) == [{"Effect": "Allow"}]
	iam_actions.statements({"Statement": [{"Effect": "Allow"}]}) == [{"Effect": "Allow"}]
	iam_actions.statements({}) == []
}

test_patterns_match_as_in_iam if {
	iam_actions.matches("bedrock:InvokeModel", "bedrock:invokemodel")
	iam_actions.matches("BEDROCK:Invoke*", "bedrock:InvokeModel")
	iam_actions.matches("bedrock:*Model", "bedrock:InvokeModel")
	iam_actions.matches("bedrock:InvokeMode?", "bedrock:InvokeModel")
	iam_actions.matches("*", "bedrock:InvokeModel")
	not iam_actions.matches("bedrock:Invoke", "bedrock:InvokeModel")
	not iam_actions.matches("InvokeModel", "bedrock:InvokeModel")
	not iam_actions.matches("s3:*", "bedrock:InvokeModel")
}

test_actions_are_covered_by_name_or_by_what_is_spared if {
	iam_actions.covers({"Action": ["s3:GetObject", "bedrock:*"]}, "bedrock:Retrieve")
	iam_actions.covers({"NotAction": "iam:*"}, "bedrock:Retrieve")
	not iam_actions.covers({"NotAction": ["iam:*", "bedrock:*"]}, "bedrock:Retrieve")
	not iam_actions.covers({"Action": "s3:*"}, "bedrock:Retrieve")
	not iam_actions.covers({}, "bedrock:Retrieve")
}

test_a_denial_allows_nothing if {
	iam_actions.allows(_allow("a:B", "*"), "a:B")
	not iam_actions.allows(_allow("a:B", "*"), "a:C")
	not iam_actions.allows(_deny("a:B", "*"), "a:B")
}

test_documents_allow_together if {
	iam_actions.allowed([_document(_allow("a:C", "*")), _document(_allow("a:B", "arn"))], "a:B")
	not iam_actions.allowed([_document(_allow("a:C", "*"))], "a:B")
	not iam_actions.allowed([], "a:B")
}

test_a_denial_of_everything_takes_it_away if {
	allowing := _document(_allow("a:B", "*"))
	not iam_actions.allowed([allowing, _document(_deny("a:*", "*"))], "a:B")
	not iam_actions.allowed_widely([allowing, _document(_deny("a:*", ["*"]))], "a:B")
	iam_actions.allowed([allowing, _document(_allow("a:*", "*"))], "a:B")
	iam_actions.allowed([allowing, _document(_deny("a:C", "*"))], "a:B")
	iam_actions.allowed([allowing, _document(_deny("a:*", "arn"))], "a:B")
	iam_actions.allowed([allowing, _document(object.union(_deny("a:*", "*"), {"Condition": {"Bool": {}}}))], "a:B")
}

test_wide_is_what_nobody_named if {
	iam_actions.wide({"Resource": "*"})
	iam_actions.wide({"Resource": ["arn:aws:a:::b", "arn:aws:bedrock:*"]})
	iam_actions.wide({"Resource": "arn:aws:bedrock:eu-west-1:1:knowledge-base/*"})
	iam_actions.wide({"NotResource": "arn"})
	not iam_actions.wide({"Resource": "arn:aws:bedrock:eu-west-1:1:knowledge-base/A"})
	not iam_actions.wide({"Resource": "arn:aws:bedrock:*:1:knowledge-base/A*"})
	not iam_actions.wide({})
}

test_allowed_widely_needs_both_in_one_statement if {
	iam_actions.allowed_widely([_document(_allow("a:B", "*"))], "a:B")
	not iam_actions.allowed_widely([_document(_allow("a:B", "arn")), _document(_allow("a:C", "*"))], "a:B")
}

_passing(condition) := [_document(object.union(_allow("iam:PassRole", "*"), {"Condition": condition}))]

test_roles_are_passed_to_any_service_or_to_this_one if {
	iam_actions.passes_roles_to([_document(_allow("iam:PassRole", "arn"))], "a.amazonaws.com")
	iam_actions.passes_roles_to(_passing({"StringEquals": {"iam:PassedToService": "a.amazonaws.com"}}), "a.amazonaws.com")
	iam_actions.passes_roles_to(_passing({"StringLike": {"iam:PassedToService": ["b.amazonaws.com", "*"]}}), "a.amazonaws.com")
	iam_actions.passes_roles_to(_passing({"StringEquals": {"aws:RequestedRegion": "x"}}), "a.amazonaws.com")
}

test_roles_that_are_passed_elsewhere_are_not if {
	every operator in ["StringEquals", "StringLike", "StringEqualsIgnoreCase"] {
		not iam_actions.passes_roles_to(_passing({operator: {"iam:PassedToService": ["b.amazonaws.com"]}}), "a.amazonaws.com")
	}
	not iam_actions.passes_roles_to([_document(_allow("iam:GetRole", "*"))], "a.amazonaws.com")
	not iam_actions.passes_roles_to([_document(_allow("iam:PassRole", "*")), _document(_deny("iam:*", "*"))], "a.amazonaws.com")
}

_data := {"unscoped_actions": ["ec2:Describe*"]}

_scoped(statement) if iam_actions.scoped([{"policyDocument": _document(statement)}]) with data.aws_iam as _data

test_named_actions_on_named_resources_are_scoped if {
	_scoped(_allow("s3:GetObject", "arn:aws:s3:::a/*"))
	_scoped(_allow("ec2:DescribeSubnets", "*"))
	_scoped(_deny("*", "*"))
	iam_actions.scoped([])
}

test_all_of_a_service_is_not if {
	not _scoped(_allow("s3:*", "arn:aws:s3:::a"))
	not _scoped(_allow(["s3:GetObject", "*"], "arn:aws:s3:::a"))
	not _scoped({"Effect": "Allow", "NotAction": "iam:*", "Resource": "arn:aws:s3:::a"})
	_scoped(_allow("s3:Get*", "arn:aws:s3:::a"))
}

test_anything_on_everything_is_not if {
	not _scoped(_allow("s3:GetObject", "*"))
	not _scoped(_allow(["ec2:DescribeSubnets", "s3:GetObject"], ["*"]))
	not _scoped({"Effect": "Allow", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::a"})
}

test_one_policy_is_enough_and_none_may_be_unknown if {
	good := {"policyDocument": _document(_allow("s3:GetObject", "arn:aws:s3:::a/*"))}
	bad := {"policyDocument": _document(_allow("s3:*", "*"))}
	iam_actions.scoped([good, good])
	not iam_actions.scoped([good, bad])
	not iam_actions.scoped([good, {"policyArn": "arn"}])
	not iam_actions.scoped({"policies": "none"})
}

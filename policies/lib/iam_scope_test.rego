package lib.iam_scope_test

import data.lib.iam_scope

_document(statement) := {"Version": "2012-10-17", "Statement": [statement]}

_allow(action, resource) := {"Effect": "Allow", "Action": action, "Resource": resource}

_data := {"unscoped_actions": ["ec2:Describe*"]}

_scoped(statement) if iam_scope.scoped([{"policyDocument": _document(statement)}]) with data.aws_iam as _data

test_named_actions_on_named_resources_are_scoped if {
	_scoped(_allow("s3:GetObject", "arn:aws:s3:::a/*"))
	_scoped(_allow("ec2:DescribeSubnets", "*"))
	_scoped({"Effect": "Deny", "Action": "*", "Resource": "*"})
	iam_scope.scoped([])
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
	iam_scope.scoped([good, good])
	bad := {"policyDocument": _document(_allow("s3:*", "*"))}
	not iam_scope.scoped([good, bad])
	not iam_scope.scoped([good, {"policyArn": "arn"}])
	not iam_scope.scoped({"policies": "none"})
}

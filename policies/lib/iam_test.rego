package lib.iam_test

import data.lib.iam

_document(statement) := {"Version": "2012-10-17", "Statement": [statement]}

test_everything_on_everything_is_administrator if {
	iam.administrator(_document({"Effect": "Allow", "Action": "*", "Resource": "*"}))
	iam.administrator(_document({"Effect": "Allow", "Action": ["s3:GetObject", "*:*"], "Resource": ["*"]}))
	iam.administrator({"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}})
}

test_everything_but_a_few_is_administrator if iam.administrator(_document({"Effect": "Allow", "NotAction": ["iam:*"], "Resource": "*"}))

test_a_condition_does_not_make_it_less if iam.administrator(_document({
	"Effect": "Allow",
	"Action": "*",
	"Resource": "*",
	"Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}},
}))

test_less_is_no_administrator if {
	not iam.administrator(_document({"Effect": "Allow", "Action": "s3:*", "Resource": "*"}))
	not iam.administrator(_document({"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::a/*"}))
	not iam.administrator(_document({"Effect": "Deny", "Action": "*", "Resource": "*"}))
	not iam.administrator({})
}

_allow(action, resource) := {"Effect": "Allow", "Action": action, "Resource": resource}

_on(statement, condition) := object.union(statement, {"Condition": condition})

_one := ["sagemaker:CreateApp"]

_two := ["sagemaker:CreateApp", "sagemaker:StopApp"]

test_documents_of_all_policies_are_taken if {
	role := {
		"attachedManagedPolicies": [{"policyDocument": {"a": 1}}, {"policyArn": "b"}],
		"rolePolicyList": [{"policyDocument": {"c": 1}}, {"policyName": "d"}],
	}
	iam.documents(role) == [{"a": 1}, {"c": 1}]
	not iam.all_known(role)
}

test_all_known_is_all_of_both if {
	iam.all_known({"attachedManagedPolicies": [], "rolePolicyList": []})
	iam.all_known({"attachedManagedPolicies": [{"policyDocument": {}}], "rolePolicyList": [{"policyDocument": {}}]})
	not iam.all_known({"attachedManagedPolicies": [{}], "rolePolicyList": [{"policyDocument": {}}]})
	not iam.all_known({"attachedManagedPolicies": [{"policyDocument": {}}], "rolePolicyList": [{}]})
	not iam.all_known({"rolePolicyList": []})
	not iam.all_known({"attachedManagedPolicies": []})
}

test_actions_match_as_iam_matches if {
	every pattern in ["*", "sagemaker:*", "SageMaker:createapp", "sagemaker:Create*", "sagemaker:*App", "sagemaker:Create?pp"] {
		iam.allows_all([_document(_allow(pattern, "a"))], _one)
	}
	every pattern in ["s3:*", "sagemaker:CreateAp", "agemaker:CreateApp", "sagemaker:Create?App", "sagemaker.CreateApp", "("] {
		not iam.allows_all([_document(_allow(pattern, "a"))], _one)
	}
}

test_all_actions_have_to_be_allowed if {
	iam.allows_all([_document(_allow(_two, "a"))], _two)
	iam.allows_all([_document(_allow(_two[0], "a")), _document(_allow(_two[1], "b"))], _two)
	not iam.allows_all([_document(_allow(_two[0], "a"))], _two)
	not iam.allows_all([], _one)
	not iam.allows_all([{}], _one)
}

test_all_but_others_is_allowed if {
	iam.allows_all([_document({"Effect": "Allow", "NotAction": ["iam:*"], "Resource": "*"})], _one)
	not iam.allows_all([_document({"Effect": "Allow", "NotAction": ["iam:*", "sagemaker:*"], "Resource": "*"})], _one)
	not iam.allows_all([_document({"Effect": "Allow", "NotAction": [], "Resource": "*"})], _one)
}

test_only_a_sure_denial_counts if {
	allowed := _document(_allow("*", "*"))
	deny := {"Effect": "Deny", "Action": "sagemaker:Create*", "Resource": "*"}
	not iam.allows_all([allowed, _document(deny)], _one)
	not iam.allows_all([allowed, _document(object.union(deny, {"Condition": {}}))], _one)
	iam.allows_all([allowed, _document(object.union(deny, {"Resource": "a"}))], _one)
	iam.allows_all([allowed, _document(object.union(deny, {"Action": "sagemaker:Stop*"}))], _one)
	iam.allows_all([allowed, _document(_on(deny, {"Bool": {"aws:MultiFactorAuthPresent": "false"}}))], _one)
}

test_a_denial_allows_nothing if not iam.allows_all([_document({"Effect": "Deny", "Action": "*", "Resource": "a"})], _one)

test_broad_is_what_nobody_named if {
	every resource in ["*", "arn:aws:sagemaker:*:*:*", "arn:aws:sagemaker:eu-west-1:1:app/*", "arn:aws:sagemaker:eu-west-1:1:app/d-1/**"] {
		iam.allows_all_broadly([_document(_allow(_one, ["arn:aws:sagemaker:eu-west-1:1:app/one", resource]))], _one)
	}
	every resource in ["arn:aws:sagemaker:eu-west-1:1:app/one", "arn:aws:sagemaker:eu-west-1:1:app/team-*"] {
		not iam.allows_all_broadly([_document(_allow(_one, resource))], _one)
	}
	iam.allows_all_broadly([_document({"Effect": "Allow", "Action": _one, "NotResource": ["a"]})], _one)
	not iam.allows_all_broadly([_document({"Effect": "Allow", "Action": _one, "NotResource": []})], _one)
	not iam.allows_all_broadly([_document(_allow(_one, "*"))], _two)
	not iam.allows_all_broadly([], _one)
}

test_tags_of_the_resource_bound if {
	broad := _allow(_one, "*")
	every operator in ["StringEquals", "StringLike", "StringEqualsIgnoreCase"] {
		not iam.allows_all_broadly([_document(_on(broad, {operator: {"aws:ResourceTag/team": "a"}}))], _one)
	}
	not iam.allows_all_broadly([_document(_on(broad, {"StringEquals": {"sagemaker:resourceTag/team": "a"}}))], _one)
	every operator in ["StringNotEquals", "StringEqualsIfExists", "Null"] {
		iam.allows_all_broadly([_document(_on(broad, {operator: {"aws:ResourceTag/team": "a"}}))], _one)
	}
	iam.allows_all_broadly([_document(_on(broad, {"StringEquals": {"aws:RequestTag/team": "a"}}))], _one)
}

test_any_role_is_passed_where_none_is_named if {
	iam.passes_any_role([_document(_allow("iam:PassRole", "*"))], "sagemaker.amazonaws.com")
	iam.passes_any_role([_document(_allow("iam:*", "arn:aws:iam::1:role/*"))], "sagemaker.amazonaws.com")
	not iam.passes_any_role([_document(_allow("iam:PassRole", "arn:aws:iam::1:role/a"))], "sagemaker.amazonaws.com")
	not iam.passes_any_role([_document(_allow("iam:GetRole", "*"))], "sagemaker.amazonaws.com")
}

_passing(operator, key, services) := [_document(_on(_allow("iam:PassRole", "*"), {operator: {key: services}}))]

test_roles_for_other_services_are_not_passed_to_this_one if {
	every operator in ["StringEquals", "StringEqualsIgnoreCase", "StringLike"] {
		not iam.passes_any_role(_passing(operator, "iam:PassedToService", "lambda.amazonaws.com"), "sagemaker.amazonaws.com")
		iam.passes_any_role(
			_passing(operator, "iam:passedtoservice", ["lambda.amazonaws.com", "SageMaker.amazonaws.com"]),
			"sagemaker.amazonaws.com",
		)
	}
	every pattern in ["*", "sagemaker.*", "sage?aker.amazonaws.com"] {
		iam.passes_any_role(_passing("StringLike", "iam:PassedToService", pattern), "sagemaker.amazonaws.com")
	}
	every pattern in ["sagemaker", "xsagemaker-amazonaws.com", "sagemaker.amazonaws.com", "sagemaker-amazonaws.co"] {
		not iam.passes_any_role(_passing("StringLike", "iam:PassedToService", pattern), "sagemaker-amazonaws.com")
	}
}

test_other_conditions_do_not_say_which_service if {
	iam.passes_any_role(_passing("StringNotEquals", "iam:PassedToService", "lambda.amazonaws.com"), "sagemaker.amazonaws.com")
	iam.passes_any_role(_passing("StringEquals", "aws:RequestedRegion", "eu-west-1"), "sagemaker.amazonaws.com")
}

test_statements_are_one_or_many if {
	iam.statements({"Statement": {"Effect": "Allow"}}) == [{"Effect": "Allow"}]
	iam.statements({"Statement": [{"Effect": "Deny"}]}) == [{"Effect": "Deny"}]
	iam.statements({}) == []
}

test_policies_of_aws_are_told_from_those_of_accounts if {
	iam.managed_policy("arn:aws:iam::aws:policy/Full", ["Full"])
	iam.managed_policy("arn:aws-cn:iam::aws:policy/service-role/Full", ["Other", "Full"])
	not iam.managed_policy("arn:aws:iam::123456789012:policy/Full", ["Full"])
	not iam.managed_policy("arn:aws:iam::aws:policy/NotFull", ["Full"])
	not iam.managed_policy("arn:aws:iam::aws:policy/FullToo", ["Full"])
}

test_actions_have_wildcards_and_no_case if {
	every pattern in ["s3:GetObject", "S3:getobject", "s3:Get*", "s3:*", "*", "s3:GetObjec?"] {
		iam.names({"Action": pattern}, "s3:GetObject")
		iam.names({"Action": ["s3:PutObject", pattern]}, "s3:GetObject")
	}
	not iam.names({"Action": "s3:PutObject"}, "s3:GetObject")
	not iam.names({}, "s3:GetObject")
}

test_all_but_some_actions if {
	iam.names({"NotAction": "s3:PutObject"}, "s3:GetObject")
	not iam.names({"NotAction": ["s3:PutObject", "s3:Get*"]}, "s3:GetObject")
	not iam.names({"NotAction": []}, "s3:GetObject")
}

test_all_of_a_service if {
	iam.names_all({"Action": "bedrock:*"}, "bedrock")
	iam.names_all({"Action": ["s3:GetObject", "*"]}, "bedrock")
	iam.names_all({"NotAction": "iam:*"}, "bedrock")
	not iam.names_all({"Action": "bedrock:Invoke*"}, "bedrock")
	not iam.names_all({"Action": "bedrock:??"}, "bedrock")
	not iam.names_all({"Action": "s3:*"}, "bedrock")
}

package checks.aws.iam.knowledge_base_wildcard_test

import data.checks.aws.iam.knowledge_base_wildcard as check

_lists := {"retrieve_actions": ["bedrock:Retrieve"]}

_role(statement) := {"properties": {"customerPolicies": [
	{"policyName": "logs", "policyDocument": {"Statement": [{"Effect": "Allow", "Action": "logs:PutLogEvents", "Resource": "*"}]}},
	{"policyName": "own", "policyDocument": {"Statement": [statement]}},
]}}

_allow(action, resource) := {"Effect": "Allow", "Action": action, "Resource": resource}

_base := "arn:aws:bedrock:us-east-1:1:knowledge-base/"

test_a_named_base_is_good if {
	role := _role(_allow("bedrock:Retrieve", concat("", [_base, "A"])))
	check.applies with input as role with data.aws_iam as _lists
	check.compliant with input as role with data.aws_iam as _lists
}

test_every_base_is_bad_and_named if {
	role := _role(_allow("bedrock:Retrieve", "*"))
	not check.compliant with input as role with data.aws_iam as _lists
	found := check.details with input as role with data.aws_iam as _lists
	found == {{"path": "properties.customerPolicies[1]", "value": "own", "message": "gives every knowledge base"}}
}

test_every_base_of_an_account_is_bad if {
	not check.compliant with input as _role(_allow("bedrock:*", concat("", [_base, "*"]))) with data.aws_iam as _lists
}

test_other_actions_do_not_count if {
	role := _role(_allow("bedrock:InvokeModel", "*"))
	not check.applies with input as role with data.aws_iam as _lists
	check.compliant with input as role with data.aws_iam as _lists
}

test_what_is_denied_is_given_to_nobody if {
	role := _role({"Effect": "Deny", "Action": "bedrock:Retrieve", "Resource": "*"})
	not check.applies with input as role with data.aws_iam as _lists
	check.compliant with input as role with data.aws_iam as _lists
}

test_nothing_is_not_good if {
	not check.compliant with input as {"properties": {}} with data.aws_iam as _lists
	not check.compliant with input as {"properties": {"customerPolicies": []}} with data.aws_iam as _lists
	not check.applies with input as {"properties": {}} with data.aws_iam as _lists
}

test_one_policy_is_enough_to_be_good if {
	role := {"properties": {"customerPolicies": [{"policyName": "own", "policyDocument": {"Statement": [_allow("bedrock:Retrieve", "arn:aws:bedrock:us-east-1:1:knowledge-base/A")]}}]}}
	check.compliant with input as role with data.aws_iam as _lists
}

package checks.aws.iam.bedrock_wildcard_policy_test

import data.checks.aws.iam.bedrock_wildcard_policy as check

_lists := {"invoke_model_actions": ["bedrock:InvokeModel"]}

_role(statement) := {"properties": {"customerPolicies": [
	{"policyName": "logs", "policyDocument": {"Statement": [{"Effect": "Allow", "Action": "logs:PutLogEvents", "Resource": "*"}]}},
	{"policyName": "own", "policyDocument": {"Statement": [statement]}},
]}}

_allow(action, resource) := {"Effect": "Allow", "Action": action, "Resource": resource}

_model := "arn:aws:bedrock:us-east-1::foundation-model/a"

test_named_models_are_good if {
	role := _role(_allow(["bedrock:InvokeModel", "bedrock:ListFoundationModels"], _model))
	check.applies with input as role with data.aws_iam as _lists
	check.compliant with input as role with data.aws_iam as _lists
}

test_all_of_bedrock_is_bad_and_named if {
	role := _role(_allow("bedrock:*", _model))
	not check.compliant with input as role with data.aws_iam as _lists
	found := check.details with input as role with data.aws_iam as _lists
	found == {{"path": "properties.customerPolicies[1]", "value": "own", "message": "gives all of Bedrock, or every model"}}
}

test_all_but_something_is_bad if {
	role := _role({"Effect": "Allow", "NotAction": "iam:*", "Resource": _model})
	check.applies with input as role with data.aws_iam as _lists
	not check.compliant with input as role with data.aws_iam as _lists
}

test_every_model_is_bad if {
	not check.compliant with input as _role(_allow("bedrock:InvokeModel", "*")) with data.aws_iam as _lists
	not check.compliant with input as _role(_allow("bedrock:Invoke*", "arn:aws:bedrock:*::foundation-model/*")) with data.aws_iam as _lists
}

test_other_actions_may_be_on_everything if {
	role := _role(_allow("bedrock:ListFoundationModels", "*"))
	not check.applies with input as role with data.aws_iam as _lists
	check.compliant with input as role with data.aws_iam as _lists
}

test_what_is_denied_is_given_to_nobody if {
	role := _role({"Effect": "Deny", "Action": "bedrock:*", "Resource": "*"})
	not check.applies with input as role with data.aws_iam as _lists
	check.compliant with input as role with data.aws_iam as _lists
}

test_nothing_is_not_good if {
	not check.compliant with input as {"properties": {}} with data.aws_iam as _lists
	not check.compliant with input as {"properties": {"customerPolicies": []}} with data.aws_iam as _lists
	not check.applies with input as {"properties": {}} with data.aws_iam as _lists
}

test_one_policy_is_enough_to_be_good if {
	role := {"properties": {"customerPolicies": [{"policyName": "own", "policyDocument": {"Statement": [_allow("bedrock:InvokeModel", "arn:aws:bedrock:us-east-1::foundation-model/a")]}}]}}
	check.compliant with input as role with data.aws_iam as _lists
}

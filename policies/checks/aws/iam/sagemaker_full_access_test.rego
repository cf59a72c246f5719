package checks.aws.iam.sagemaker_full_access_test

import data.checks.aws.iam.sagemaker_full_access as check

_role(arns) := {"properties": {"attachedPolicyArns": arns}}

test_other_policies_are_good if {
	check.compliant with input as _role([])
	check.compliant with input as _role(["arn:aws:iam::aws:policy/AmazonSageMakerReadOnly"])
}

test_full_access_is_bad_in_every_partition if {
	not check.compliant with input as _role(["arn:aws:iam::aws:policy/AmazonSageMakerFullAccess"])
	not check.compliant with input as _role(["arn:aws:iam::aws:policy/A", "arn:aws-cn:iam::aws:policy/AmazonSageMakerFullAccess"])
}

test_a_policy_of_the_account_with_the_same_name_is_another if {
	check.compliant with input as _role(["arn:aws:iam::123456789012:policy/AmazonSageMakerFullAccess"])
}

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"attachedPolicyArns": [null]}}
}

# What stands before the name, or in it, makes it another policy.
test_edge_a_name_that_resembles_it_is_another if {
	check.compliant with input as _role(["arn:aws:iam::aws:policy/AmazonSageMakerCanvasFullAccess"])
	check.compliant with input as _role(["arn:aws:iam::aws:policy/service-role/AmazonSageMakerFullAccess"])
	not check.compliant with input as _role(["arn:aws-us-gov:iam::aws:policy/AmazonSageMakerFullAccess"])
}

package checks.aws.sagemaker.notebook_customer_managed_key_test

import data.checks.aws.sagemaker.notebook_customer_managed_key as check

_notebook(key) := {
	"properties": {"KmsKeyId": "1"},
	"related": {"encrypted-by": [{"id": "arn:aws:kms:eu-west-1:123456789012:key/1", "properties": key}]},
}

test_a_key_of_the_customer_is_good if {
	check.compliant with input as _notebook({"keyManager": "CUSTOMER", "keyState": "Enabled"})
}

test_no_key_is_bad if {
	not check.compliant with input as {"properties": {"NotebookInstanceName": "n"}, "related": {}}
	not check.compliant with input as {"properties": {"KmsKeyId": ""}, "related": {"encrypted-by": []}}
}

test_a_key_of_aws_is_bad if {
	not check.compliant with input as _notebook({"keyManager": "AWS", "keyState": "Enabled"})
}

test_a_disabled_key_is_bad if {
	not check.compliant with input as _notebook({"keyManager": "CUSTOMER", "keyState": "Disabled"})
}

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
}

test_a_notebook_that_names_no_key_is_bad_whatever_is_related if {
	unit := _notebook({"keyManager": "CUSTOMER", "keyState": "Enabled"})
	not check.compliant with input as object.union(unit, {"properties": {"KmsKeyId": ""}})
	not check.compliant with input as object.remove(unit, ["properties"])
}

package checks.aws.bedrock.agentcore_memory_customer_managed_key_test

import data.checks.aws.bedrock.agentcore_memory_customer_managed_key as check

_arn := "arn:aws:kms:eu-west-1:123456789012:key/1"

_unit(key) := {
	"properties": {"name": "a", "encryptionKeyArn": _arn},
	"related": {"encrypted-by": [{"id": _arn, "properties": key}]},
}

test_a_key_of_the_customer_is_good if {
	check.compliant with input as _unit({"keyManager": "CUSTOMER", "keyState": "Enabled"})
}

test_no_key_is_bad if {
	not check.compliant with input as {"properties": {"name": "a"}, "related": {}}
	not check.compliant with input as {"properties": {}}
}

test_a_key_of_aws_is_bad if not check.compliant with input as _unit({"keyManager": "AWS", "keyState": "Enabled"})

test_a_disabled_key_is_bad if not check.compliant with input as _unit({"keyManager": "CUSTOMER", "keyState": "Disabled"})

test_a_key_that_is_not_named_is_not_good if {
	unit := _unit({"keyManager": "CUSTOMER", "keyState": "Enabled"})
	not check.compliant with input as object.union(unit, {"properties": {"encryptionKeyArn": ""}})
	not check.compliant with input as {"properties": {}, "related": unit.related}
}

test_a_key_that_is_not_known_is_not_good if {
	not check.compliant with input as {
		"properties": {"encryptionKeyArn": _arn},
		"related": {"encrypted-by": [{"id": _arn, "unresolved": true}]},
	}
}

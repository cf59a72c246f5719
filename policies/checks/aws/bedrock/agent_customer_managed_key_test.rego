package checks.aws.bedrock.agent_customer_managed_key_test

import data.checks.aws.bedrock.agent_customer_managed_key as check

_arn := "arn:aws:kms:eu-west-1:123456789012:key/1"

_agent(key) := {
	"properties": {"customerEncryptionKeyArn": _arn},
	"related": {"encrypted-by": [{"id": _arn, "properties": key}]},
}

test_a_key_of_the_customer_is_good if {
	check.compliant with input as _agent({"keyManager": "CUSTOMER", "keyState": "Enabled"})
}

test_no_key_is_bad if {
	not check.compliant with input as {"properties": {"agentName": "a"}, "related": {}}
}

test_a_key_about_to_be_deleted_is_bad if {
	not check.compliant with input as _agent({"keyManager": "CUSTOMER", "keyState": "PendingDeletion"})
}

test_a_key_of_aws_is_bad if {
	not check.compliant with input as _agent({"keyManager": "AWS", "keyState": "Enabled"})
}

test_a_key_that_is_not_known_is_not_good if {
	not check.compliant with input as {
		"properties": {"customerEncryptionKeyArn": _arn},
		"related": {"encrypted-by": [{"id": _arn, "unresolved": true}]},
	}
	not check.compliant with input as {"properties": {}, "related": {}}
}

test_an_agent_that_names_no_key_is_bad_whatever_is_related if {
	key := {"encrypted-by": [{"id": "1", "properties": {"keyManager": "CUSTOMER", "keyState": "Enabled"}}]}
	not check.compliant with input as {"properties": {"customerEncryptionKeyArn": ""}, "related": key}
	not check.compliant with input as {"properties": {}, "related": key}
	check.compliant with input as {"properties": {"customerEncryptionKeyArn": "1"}, "related": key}
}

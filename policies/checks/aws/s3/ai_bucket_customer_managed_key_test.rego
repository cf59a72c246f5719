package checks.aws.s3.ai_bucket_customer_managed_key_test

import data.checks.aws.s3.ai_bucket_customer_managed_key as check

_key(manager, state) := {"id": "key", "properties": {"keyManager": manager, "keyState": state}}

_rule(algorithm, key) := {"applyServerSideEncryptionByDefault": {"sseAlgorithm": algorithm, "kmsMasterKeyID": key}}

_bucket(rules, keys) := {
	"properties": {"ServerSideEncryptionConfiguration": {"rules": rules}},
	"related": {"encrypted-by": keys},
	"related_from": {"trained-on": [{"id": "job"}]},
}

_own := [_key("CUSTOMER", "Enabled")]

test_good if {
	check.applies with input as _bucket([_rule("aws:kms", "key")], _own)
	check.compliant with input as _bucket([_rule("aws:kms", "key")], _own)
	check.compliant with input as _bucket([_rule("aws:kms:dsse", "key")], _own)
}

test_bad if {
	not check.compliant with input as _bucket([_rule("AES256", "key")], _own)
	not check.compliant with input as _bucket([_rule("aws:kms", "key")], [_key("AWS", "Enabled")])
	not check.compliant with input as _bucket([_rule("aws:kms", "key")], [_key("CUSTOMER", "Disabled")])
}

test_missing if {
	not check.compliant with input as _bucket([], _own)
	not check.compliant with input as _bucket([{}], _own)
	not check.compliant with input as _bucket([_rule("aws:kms", "")], _own)
	not check.compliant with input as _bucket([_rule("aws:kms", "key")], [])
	not check.compliant with input as {"properties": {}}
}

test_unknown if not check.compliant with input as _bucket([_rule("aws:kms", "key")], [{"id": "key", "unresolved": true}])

test_not_applicable_without_ai if {
	not check.applies with input as object.union(_bucket([], []), {"related_from": {"trained-on": []}})
}

test_edge_a_second_rule_by_a_key_of_s3 if {
	not check.compliant with input as _bucket([_rule("aws:kms", "key"), _rule("AES256", "key")], _own)
}

package checks.aws.opensearch.domain_customer_managed_key_test

import data.checks.aws.opensearch.domain_customer_managed_key as check

_domain(properties) := {
	"properties": properties,
	"related_from": {"writes": [{"id": "kb", "properties": {}}]},
}

_key(manager, state) := {"id": "k", "properties": {"keyManager": manager, "keyState": state}}

_encrypted(options, keys) := object.union(
	_domain({"EncryptionAtRestOptions": options}),
	{"related": {"encrypted-by": keys}},
)

_own := {"Enabled": true, "KmsKeyId": "arn:aws:kms:us-east-1:123456789012:key/k"}

test_a_key_of_the_customer_is_good if {
	check.compliant with input as _encrypted(_own, [_key("CUSTOMER", "Enabled")])
}

test_a_name_of_one_letter_is_a_name if {
	check.compliant with input as _encrypted({"Enabled": true, "KmsKeyId": "k"}, [_key("CUSTOMER", "Enabled")])
}

test_a_key_of_aws_is_bad if {
	not check.compliant with input as _encrypted(_own, [_key("AWS", "Enabled")])
}

test_a_key_that_is_off_is_bad if {
	not check.compliant with input as _encrypted(_own, [_key("CUSTOMER", "Disabled")])
}

test_a_key_that_nothing_is_encrypted_by_is_bad if {
	not check.compliant with input as _encrypted(object.union(_own, {"Enabled": false}), [_key("CUSTOMER", "Enabled")])
}

test_nothing_known_is_not_good if {
	not check.compliant with input as _domain({})
	not check.compliant with input as _encrypted({"Enabled": true}, [_key("CUSTOMER", "Enabled")])
	not check.compliant with input as _encrypted(object.union(_own, {"KmsKeyId": ""}), [_key("CUSTOMER", "Enabled")])
	not check.compliant with input as _encrypted(_own, [])
}

test_a_domain_without_knowledge_base_is_not_judged if {
	check.applies with input as _domain({"EncryptionAtRestOptions": {"Enabled": true}})
	not check.applies with input as {"properties": {"EncryptionAtRestOptions": {"Enabled": true}}, "related_from": {}}
}

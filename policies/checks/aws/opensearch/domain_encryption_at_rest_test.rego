package checks.aws.opensearch.domain_encryption_at_rest_test

import data.checks.aws.opensearch.domain_encryption_at_rest as check

_domain(properties) := {
	"properties": properties,
	"related_from": {"writes": [{"id": "kb", "properties": {}}]},
}

test_encryption_at_rest_is_good if {
	check.compliant with input as _domain({"EncryptionAtRestOptions": {"Enabled": true}})
}

test_what_is_off_is_bad if {
	not check.compliant with input as _domain({"EncryptionAtRestOptions": {"Enabled": false}})
}

test_nothing_known_is_not_good if {
	not check.compliant with input as _domain({})
	not check.compliant with input as _domain({"EncryptionAtRestOptions": {}})
}

test_a_domain_without_knowledge_base_is_not_judged if {
	check.applies with input as _domain({"EncryptionAtRestOptions": {"Enabled": true}})
	not check.applies with input as {"properties": {"EncryptionAtRestOptions": {"Enabled": true}}, "related_from": {}}
}

test_a_key_that_nothing_is_encrypted_by_is_bad if {
	not check.compliant with input as _domain({"EncryptionAtRestOptions": {"Enabled": false, "KmsKeyId": "k"}})
	not check.compliant with input as _domain({"EncryptionAtRestOptions": {"KmsKeyId": "k"}})
}

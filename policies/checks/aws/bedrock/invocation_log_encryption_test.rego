package checks.aws.bedrock.invocation_log_encryption_test

import data.checks.aws.bedrock.invocation_log_encryption as check

_rules(algorithm) := {"rules": [{"applyServerSideEncryptionByDefault": {"sseAlgorithm": algorithm}}]}

_bucket(algorithm) := {"id": "bucket", "properties": {"ServerSideEncryptionConfiguration": _rules(algorithm)}}

_group(properties) := {"id": "group", "properties": properties}

_unit(destinations) := {"properties": {"enabled": true}, "related": {"logs-to": destinations}}

test_good if {
	unit := _unit([_bucket("aws:kms"), _group({"kmsKeyId": "key"})])
	check.applies with input as unit
	check.compliant with input as unit
	count(check.details) == 0 with input as unit
	check.compliant with input as _unit([_bucket("aws:kms:dsse")])
	check.applies with input as _unit([_group({"kmsKeyId": "k"})])
	check.compliant with input as _unit([_group({"kmsKeyId": "k"})])
}

test_bad if {
	unit := _unit([_bucket("aws:kms"), _bucket("AES256")])
	check.applies with input as unit
	not check.compliant with input as unit
	check.details == {{
		"path": "related.logs-to[1]",
		"value": "bucket",
		"message": "is not encrypted by a key of KMS",
	}} with input as unit
}

test_bad_log_group if {
	unit := _unit([_group({"logGroupName": "prompts"}), _bucket("aws:kms")])
	not check.compliant with input as unit
	{detail.value | some detail in check.details} == {"group"} with input as unit
}

test_missing if {
	not check.compliant with input as _unit([{"id": "bucket", "properties": {}}])
	not check.compliant with input as _unit([_group({"kmsKeyId": ""})])
	not check.compliant with input as {"properties": {"enabled": true}}
}

test_unknown if not check.compliant with input as _unit([{"id": "bucket", "unresolved": true}])

test_not_applicable_where_nothing_is_logged if {
	not check.applies with input as {"properties": {"enabled": false}}
	not check.applies with input as {"properties": {"enabled": false}, "related": {"logs-to": [_bucket("AES256")]}}
	not check.applies with input as _unit([])
}

test_edge_the_bucket_of_large_events_counts if {
	not check.compliant with input as _unit([_group({"kmsKeyId": "key"}), _bucket("aws:kms"), _bucket("AES256")])
}

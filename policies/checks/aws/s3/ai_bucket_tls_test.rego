package checks.aws.s3.ai_bucket_tls_test

import data.checks.aws.s3.ai_bucket_tls as check

_bucket(statements) := {
	"properties": {"BucketPolicy": {"policyText": {"Statement": statements}}},
	"related_from": {"grounded-on": [{"id": "source"}]},
}

_deny := {
	"Effect": "Deny",
	"Principal": "*",
	"Action": "s3:*",
	"Resource": "*",
	"Condition": {"Bool": {"aws:SecureTransport": "false"}},
}

test_good if {
	check.applies with input as _bucket([_deny])
	check.compliant with input as _bucket([_deny])
	check.compliant with input as _bucket(_deny)
}

test_bad if not check.compliant with input as _bucket([object.union(_deny, {"Effect": "Allow"})])

test_missing if {
	not check.compliant with input as _bucket([])
	not check.compliant with input as {"properties": {}}
}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/BucketPolicy"]}

test_not_applicable_without_ai if {
	not check.applies with input as object.union(_bucket([]), {"related_from": {"grounded-on": []}})
}

test_edge_only_for_one_action if {
	not check.compliant with input as _bucket([object.union(_deny, {"Action": "s3:GetObject"})])
}

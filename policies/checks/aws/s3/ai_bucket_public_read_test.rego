package checks.aws.s3.ai_bucket_public_read_test

import data.checks.aws.s3.ai_bucket_public_read as check

_bucket(grants, statements) := {
	"properties": {
		"AccessControlList": {"grantList": grants},
		"BucketPolicy": {"policyText": {"Statement": statements}},
	},
	"related_from": {"grounded-on": [{"id": "source"}]},
}

_public(action) := {"Effect": "Allow", "Principal": "*", "Action": action, "Resource": "*"}

_grant(grantee, permission) := {"grantee": grantee, "permission": permission}

test_good if {
	check.applies with input as _bucket([], [])
	check.compliant with input as _bucket([], [])
	check.compliant with input as _bucket([_grant("a1b2", "FullControl")], [_public("s3:PutObject")])
	check.compliant with input as _bucket([_grant("AllUsers", "Write")], [])
}

test_bad if {
	not check.compliant with input as _bucket([_grant("AllUsers", "Read")], [])
	not check.compliant with input as _bucket([], [_public("s3:GetObject")])
}

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"AccessControlList": {"grantList": "none"}}}
}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/AccessControlList"]}

test_not_applicable_without_ai if {
	not check.applies with input as object.union(_bucket([], [_public("*")]), {"related_from": {"grounded-on": []}})
}

test_edge_what_is_wrong_is_named if {
	check.details == {
		{"path": "properties.AccessControlList.grantList[0]", "value": "Read", "message": "is given to AuthenticatedUsers"},
		{"path": "properties.BucketPolicy.policyText.Statement[0]", "value": ["s3:GetObject"], "message": "is allowed to everybody"},
	} with input as _bucket([_grant("AuthenticatedUsers", "Read")], [_public("s3:GetObject")])
}

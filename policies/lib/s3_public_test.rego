package lib.s3_public_test

import data.lib.s3_public

_read := {"permissions": ["Read"], "actions": ["s3:GetObject", "s3:ListBucket"]}

_open := {
	"AccessControlList": {"grantList": [
		{"grantee": "owner", "permission": "Read"},
		{"grantee": "AllUsers", "permission": "ReadAcp"},
		{"grantee": "AllUsers", "permission": "Read"},
	]},
	"BucketPolicy": {"policyText": {"Statement": [
		{"Effect": "Allow", "Principal": "*", "Action": "s3:PutObject", "Resource": "*"},
		{"Effect": "Allow", "Principal": "*", "Action": "s3:Get*", "Resource": "*"},
	]}},
}

_grant := {"path": "properties.AccessControlList.grantList[2]", "value": "Read", "message": "is given to AllUsers"}

_statement := {
	"path": "properties.BucketPolicy.policyText.Statement[1]",
	"value": ["s3:GetObject"],
	"message": "is allowed to everybody",
}

test_grants_and_statements_of_the_access if {
	s3_public.openings(_read) == {_grant, _statement} with input as {"properties": _open}
}

test_a_block_switches_off_what_it_is_about if {
	acls := object.union(_open, {"PublicAccessBlockConfiguration": {"ignorePublicAcls": true}})
	s3_public.openings(_read) == {_statement} with input as {"properties": acls}
	policies := object.union(_open, {"PublicAccessBlockConfiguration": {"restrictPublicBuckets": true}})
	s3_public.openings(_read) == {_grant} with input as {"properties": policies}
	others := object.union(_open, {"PublicAccessBlockConfiguration": {"blockPublicAcls": true, "blockPublicPolicy": true}})
	s3_public.openings(_read) == {_grant, _statement} with input as {"properties": others}
}

test_the_block_of_the_account_counts if {
	account := {"properties": {"ignorePublicAcls": true, "restrictPublicBuckets": true}}
	s3_public.openings(_read) == set() with input as {"properties": _open, "related": {"guarded-by": [account]}}
}

test_nothing_is_open_where_nothing_is_said if {
	s3_public.openings(_read) == set() with input as {"properties": {}}
}

package lib.s3_block_test

import data.lib.s3_block

_flags := {"public_access_block_flags": ["blockPublicAcls", "blockPublicPolicy"]}

_bucket(own, account) := {
	"properties": {"PublicAccessBlockConfiguration": own},
	"related": {"guarded-by": [{"id": "account", "properties": account}]},
}

test_flags_of_bucket_and_account_add_up if {
	unit := _bucket({"blockPublicAcls": true, "blockPublicPolicy": false}, {"blockPublicPolicy": true})
	s3_block.blocks("blockPublicAcls") with input as unit
	s3_block.blocks("blockPublicPolicy") with input as unit
	s3_block.open == set() with input as unit with data.aws_s3 as _flags
}

test_what_is_on_nowhere_is_open if {
	unit := _bucket({"blockPublicAcls": false}, {"blockPublicAcls": false, "blockPublicPolicy": true})
	not s3_block.blocks("blockPublicAcls") with input as unit
	s3_block.open == {"blockPublicAcls"} with input as unit with data.aws_s3 as _flags
	s3_block.open == {"blockPublicAcls", "blockPublicPolicy"} with input as {} with data.aws_s3 as _flags
}

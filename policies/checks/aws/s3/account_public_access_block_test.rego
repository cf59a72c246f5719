package checks.aws.s3.account_public_access_block_test

import data.checks.aws.s3.account_public_access_block as check

_all := {"blockPublicAcls": true, "ignorePublicAcls": true, "blockPublicPolicy": true, "restrictPublicBuckets": true}

test_good if check.compliant with input as {"properties": _all}

test_bad_each_flag_counts if {
	every flag in object.keys(_all) {
		not check.compliant with input as {"properties": object.union(_all, {flag: false})}
	}
}

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": object.remove(_all, ["ignorePublicAcls"])}
}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/blockPublicAcls"]}

test_edge_the_flag_that_is_off_is_named if {
	check.details == {{"path": "properties.blockPublicPolicy", "value": false, "message": "is off"}} with input as {"properties": object.union(_all, {"blockPublicPolicy": false})}
	count(check.details) == 0 with input as {"properties": _all}
}

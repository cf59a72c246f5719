package checks.aws.bedrock.knowledge_base_bucket_public_test

import data.checks.aws.bedrock.knowledge_base_bucket_public as check

_closed := {"blockPublicAcls": true, "ignorePublicAcls": true, "blockPublicPolicy": true, "restrictPublicBuckets": true}

_open := {"blockPublicAcls": false, "ignorePublicAcls": false, "blockPublicPolicy": false, "restrictPublicBuckets": false}

_bucket(own, account) := {
	"properties": {"PublicAccessBlockConfiguration": own},
	"related": {"guarded-by": account},
	"related_from": {"grounded-on": [{"id": "kb", "properties": {}}]},
}

test_all_four_flags_are_good if {
	check.applies with input as _bucket(_closed, [])
	check.compliant with input as _bucket(_closed, [])
}

test_three_flags_are_bad_and_the_fourth_is_named if {
	bucket := _bucket(object.union(_closed, {"restrictPublicBuckets": false}), [])
	not check.compliant with input as bucket
	found := check.details with input as bucket
	{detail.path | some detail in found} == {"properties.PublicAccessBlockConfiguration.restrictPublicBuckets"}
}

test_the_block_of_the_account_counts if {
	check.compliant with input as _bucket(_open, [{"id": "account", "properties": _closed}])
}

test_flags_of_bucket_and_account_add_up if {
	half := object.union(_open, {"blockPublicAcls": true, "ignorePublicAcls": true})
	other := object.union(_open, {"blockPublicPolicy": true, "restrictPublicBuckets": true})
	check.compliant with input as _bucket(half, [{"id": "account", "properties": other}])
	not check.compliant with input as _bucket(half, [{"id": "account", "properties": half}])
}

test_no_block_is_bad if {
	not check.compliant with input as _bucket(_open, [])
	not check.compliant with input as {"properties": {}, "related": {}}
}

test_a_bucket_that_grounds_nothing_is_not_judged if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	not check.applies with input as {"properties": {}, "related_from": {"grounded-on": []}}
}

test_details_say_that_the_flag_is_off if {
	found := check.details with input as _bucket(_open, [])
	{detail.value | some detail in found} == {false}
}

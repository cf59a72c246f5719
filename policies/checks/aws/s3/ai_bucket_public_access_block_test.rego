package checks.aws.s3.ai_bucket_public_access_block_test

import data.checks.aws.s3.ai_bucket_public_access_block as check

_used(properties) := {"properties": properties, "related_from": {"grounded-on": [{"id": "source"}]}}

test_good if {
	check.applies with input as _used({"PublicAccessBlockConfiguration": {"blockPublicAcls": true, "ignorePublicAcls": true, "blockPublicPolicy": true, "restrictPublicBuckets": true}})
	check.compliant with input as _used({"PublicAccessBlockConfiguration": {"blockPublicAcls": true, "ignorePublicAcls": true, "blockPublicPolicy": true, "restrictPublicBuckets": true}})
}

test_bad if {
	not check.compliant with input as _used({"PublicAccessBlockConfiguration": {"blockPublicAcls": false, "ignorePublicAcls": true, "blockPublicPolicy": true, "restrictPublicBuckets": true}})
	not check.compliant with input as _used({"PublicAccessBlockConfiguration": {"blockPublicAcls": true, "ignorePublicAcls": false, "blockPublicPolicy": true, "restrictPublicBuckets": true}})
	not check.compliant with input as _used({"PublicAccessBlockConfiguration": {"blockPublicAcls": true, "ignorePublicAcls": true, "blockPublicPolicy": false, "restrictPublicBuckets": true}})
	not check.compliant with input as _used({"PublicAccessBlockConfiguration": {"blockPublicAcls": true, "ignorePublicAcls": true, "blockPublicPolicy": true, "restrictPublicBuckets": false}})
}

test_missing if {
	not check.compliant with input as _used({})
	not check.compliant with input as _used({"PublicAccessBlockConfiguration": {"blockPublicAcls": true}})
}

test_unknown if {
	unit := object.union(_used({}), {"unknown": ["/properties/PublicAccessBlockConfiguration"]})
	not check.compliant with input as unit
}

test_not_applicable_without_ai if {
	not check.applies with input as {"properties": {"PublicAccessBlockConfiguration": {"blockPublicAcls": true, "ignorePublicAcls": true, "blockPublicPolicy": true, "restrictPublicBuckets": true}}, "related_from": {"grounded-on": []}}
	not check.applies with input as {"properties": {"PublicAccessBlockConfiguration": {"blockPublicAcls": true, "ignorePublicAcls": true, "blockPublicPolicy": true, "restrictPublicBuckets": true}}}
}

test_edge_data_that_models_were_trained_or_tuned_on_count if {
	check.applies with input as {"properties": {}, "related_from": {"trained-on": [{"id": "job"}]}}
	check.applies with input as {"properties": {}, "related_from": {"fine-tuned-on": [{"id": "model"}]}}
}

test_edge_each_flag_that_is_off_is_named if {
	check.details == {
		{"path": "properties.PublicAccessBlockConfiguration.blockPublicAcls", "value": false, "message": "is off"},
		{"path": "properties.PublicAccessBlockConfiguration.restrictPublicBuckets", "value": false, "message": "is off"},
	} with input as _used({"PublicAccessBlockConfiguration": {"blockPublicAcls": false, "ignorePublicAcls": true, "blockPublicPolicy": true, "restrictPublicBuckets": false}})
}

test_edge_the_block_of_the_account_is_another_one if {
	unit := object.union(_used({}), {"related": {"guarded-by": [{"properties": {"blockPublicAcls": true, "ignorePublicAcls": true, "blockPublicPolicy": true, "restrictPublicBuckets": true}}]}})
	not check.compliant with input as unit
}

package checks.aws.s3.ai_bucket_versioning_test

import data.checks.aws.s3.ai_bucket_versioning as check

_used(properties) := {"properties": properties, "related_from": {"grounded-on": [{"id": "source"}]}}

test_good if {
	check.applies with input as _used({"BucketVersioningConfiguration": {"status": "Enabled"}})
	check.compliant with input as _used({"BucketVersioningConfiguration": {"status": "Enabled"}})
}

test_bad if {
	not check.compliant with input as _used({"BucketVersioningConfiguration": {"status": "Suspended"}})
	not check.compliant with input as _used({"BucketVersioningConfiguration": {"status": "Off"}})
}

test_missing if {
	not check.compliant with input as _used({})
	not check.compliant with input as _used({"BucketVersioningConfiguration": {}})
}

test_unknown if {
	unit := object.union(_used({}), {"unknown": ["/properties/BucketVersioningConfiguration"]})
	not check.compliant with input as unit
}

test_not_applicable_without_ai if {
	not check.applies with input as {"properties": {"BucketVersioningConfiguration": {"status": "Enabled"}}, "related_from": {"grounded-on": []}}
	not check.applies with input as {"properties": {"BucketVersioningConfiguration": {"status": "Enabled"}}}
}

test_edge_data_that_models_were_trained_or_tuned_on_count if {
	check.applies with input as {"properties": {}, "related_from": {"trained-on": [{"id": "job"}]}}
	check.applies with input as {"properties": {}, "related_from": {"fine-tuned-on": [{"id": "model"}]}}
}

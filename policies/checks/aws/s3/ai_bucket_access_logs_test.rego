package checks.aws.s3.ai_bucket_access_logs_test

import data.checks.aws.s3.ai_bucket_access_logs as check

_used(properties) := {"properties": properties, "related_from": {"grounded-on": [{"id": "source"}]}}

test_good if {
	check.applies with input as _used({"BucketLoggingConfiguration": {"destinationBucketName": "logs"}})
	check.compliant with input as _used({"BucketLoggingConfiguration": {"destinationBucketName": "logs"}})
}

test_bad if {
	not check.compliant with input as _used({"BucketLoggingConfiguration": {"destinationBucketName": ""}})
}

test_missing if {
	not check.compliant with input as _used({})
	not check.compliant with input as _used({"BucketLoggingConfiguration": {"logFilePrefix": "ai/"}})
}

test_unknown if {
	unit := object.union(_used({}), {"unknown": ["/properties/BucketLoggingConfiguration"]})
	not check.compliant with input as unit
}

test_not_applicable_without_ai if {
	not check.applies with input as {"properties": {"BucketLoggingConfiguration": {"destinationBucketName": "logs"}}, "related_from": {"grounded-on": []}}
	not check.applies with input as {"properties": {"BucketLoggingConfiguration": {"destinationBucketName": "logs"}}}
}

test_edge_data_that_models_were_trained_or_tuned_on_count if {
	check.applies with input as {"properties": {}, "related_from": {"trained-on": [{"id": "job"}]}}
	check.applies with input as {"properties": {}, "related_from": {"fine-tuned-on": [{"id": "model"}]}}
}

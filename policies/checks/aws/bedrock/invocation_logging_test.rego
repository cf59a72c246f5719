package checks.aws.bedrock.invocation_logging_test

import data.checks.aws.bedrock.invocation_logging as check

_unit(config) := {"properties": {"enabled": true, "loggingConfig": config}}

test_text_in_a_bucket_is_good if {
	check.compliant with input as _unit({"textDataDeliveryEnabled": true, "s3Config": {"bucketName": "logs"}})
}

test_text_in_a_log_group_is_good if {
	check.compliant with input as _unit({"textDataDeliveryEnabled": true, "cloudWatchConfig": {"logGroupName": "/bedrock"}})
}

test_off_is_bad if {
	not check.compliant with input as {"properties": {"enabled": false}}
}

test_a_configuration_without_text_is_bad if {
	not check.compliant with input as _unit({
		"textDataDeliveryEnabled": false,
		"imageDataDeliveryEnabled": true,
		"s3Config": {"bucketName": "logs"},
	})
	not check.compliant with input as _unit({"s3Config": {"bucketName": "logs"}})
}

test_a_configuration_without_destination_is_bad if {
	not check.compliant with input as _unit({"textDataDeliveryEnabled": true})
	not check.compliant with input as _unit({"textDataDeliveryEnabled": true, "s3Config": {"bucketName": ""}})
	not check.compliant with input as _unit({"textDataDeliveryEnabled": true, "s3Config": {"bucketName": null}})
}

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
}

test_what_is_configured_and_off_is_bad if {
	config := {"textDataDeliveryEnabled": true, "s3Config": {"bucketName": "logs"}}
	not check.compliant with input as {"properties": {"enabled": false, "loggingConfig": config}}
}

test_a_log_group_without_a_name_is_no_destination if {
	not check.compliant with input as _unit({"textDataDeliveryEnabled": true, "cloudWatchConfig": {"logGroupName": ""}})
	check.compliant with input as _unit({"textDataDeliveryEnabled": true, "cloudWatchConfig": {"logGroupName": "b"}})
}

package checks.aws.bedrock.agentcore_browser_recording_test

import data.checks.aws.bedrock.agentcore_browser_recording as check

_unit(recording) := {"properties": {"name": "a", "recording": recording}}

test_a_recording_with_a_bucket_is_good if {
	check.compliant with input as _unit({"enabled": true, "s3Location": {"bucket": "b", "prefix": "p"}})
}

test_no_recording_is_bad if {
	not check.compliant with input as _unit({"enabled": false, "s3Location": {"bucket": "b"}})
	not check.compliant with input as {"properties": {"name": "a"}}
}

test_a_recording_without_a_place_is_bad if {
	not check.compliant with input as _unit({"enabled": true})
	not check.compliant with input as _unit({"enabled": true, "s3Location": {"bucket": ""}})
}

test_a_place_alone_is_bad if not check.compliant with input as _unit({"s3Location": {"bucket": "b"}})

test_missing_properties_are_not_good if {
	not check.compliant with input as {"properties": {"name": "a"}, "related": {}, "related_from": {}}
}

test_what_is_unknown_is_not_good if {
	not check.compliant with input as {"properties": {}, "unknown": ["/properties/recording"]}
}

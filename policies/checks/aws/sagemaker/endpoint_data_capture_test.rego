package checks.aws.sagemaker.endpoint_data_capture_test

import data.checks.aws.sagemaker.endpoint_data_capture as check

_capture := {
	"EnableCapture": true,
	"InitialSamplingPercentage": 100,
	"DestinationS3Uri": "s3://captures/a",
	"CaptureOptions": [{"CaptureMode": "Input"}, {"CaptureMode": "Output"}],
}

_config(change) := {"properties": {"DataCaptureConfig": object.union(_capture, change)}}

test_both_sides_are_good if {
	check.compliant with input as _config({})
	check.compliant with input as _config({"CaptureOptions": [{"CaptureMode": "InputAndOutput"}]})
}

test_off_is_bad if {
	not check.compliant with input as _config({"EnableCapture": false})
}

test_one_side_is_bad if {
	not check.compliant with input as _config({"CaptureOptions": [{"CaptureMode": "Input"}]})
}

test_a_sample_of_nothing_is_bad if {
	not check.compliant with input as _config({"InitialSamplingPercentage": 0})
}

test_nothing_said_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"DataCaptureConfig": {}}}
}

test_nowhere_is_bad if {
	not check.compliant with input as _config({"DestinationS3Uri": ""})
	not check.compliant with input as _config({"DestinationS3Uri": null})
}

test_the_smallest_sample_is_good if check.compliant with input as _config({"InitialSamplingPercentage": 1})

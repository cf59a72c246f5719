package checks.aws.guardduty.detector_test

import data.checks.aws.guardduty.detector as check

_detector(status) := {"properties": {"exists": true, "status": status, "aiWorkloads": ["AWS::SageMaker::Endpoint"]}}

test_an_enabled_detector_is_good if check.compliant with input as _detector("ENABLED")

test_a_suspended_detector_is_bad if not check.compliant with input as _detector("DISABLED")

test_no_detector_is_bad if {
	not check.compliant with input as {"properties": {"exists": false, "aiWorkloads": ["AWS::Bedrock::Agent"]}}
	not check.compliant with input as {"properties": {"exists": false, "status": "ENABLED"}}
}

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"exists": true}}
	not check.compliant with input as {"properties": {"status": "ENABLED"}}
}

test_a_region_without_ai_is_not_judged if {
	check.applies with input as _detector("DISABLED")
	not check.applies with input as {"properties": {"exists": false, "aiWorkloads": []}}
	not check.applies with input as {"properties": {"exists": false}}
}

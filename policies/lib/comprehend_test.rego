package lib.comprehend_test

import data.lib.comprehend

test_versions_without_a_model if {
	every status in ["IN_ERROR", "STOPPED", "DELETING"] {
		comprehend.holds_no_model(status)
	}
	every status in ["TRAINED", "TRAINED_WITH_WARNING", "TRAINING", "SUBMITTED", "STOP_REQUESTED"] {
		not comprehend.holds_no_model(status)
	}
}

test_kinds_of_jobs_without_volumes if {
	comprehend.has_no_volume("arn:aws:comprehend:eu-west-1:123456789012:pii-entities-detection-job/a")
	comprehend.has_no_volume("arn:aws:comprehend:eu-west-1:123456789012:events-detection-job/a")
	not comprehend.has_no_volume("arn:aws:comprehend:eu-west-1:123456789012:entities-detection-job/a")
	not comprehend.has_no_volume("arn:aws:comprehend:eu-west-1:123456789012:entity-recognizer/events-detection-job")
	not comprehend.has_no_volume("anything")
}

test_networks if {
	comprehend.in_network({"Subnets": ["a"], "SecurityGroupIds": ["b"]})
	not comprehend.in_network({"Subnets": [], "SecurityGroupIds": ["b"]})
	not comprehend.in_network({"Subnets": ["a"], "SecurityGroupIds": []})
	not comprehend.in_network({"Subnets": ["a"]})
	not comprehend.in_network({})
}

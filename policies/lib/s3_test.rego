package lib.s3_test

import data.lib.s3

test_a_bucket_that_ai_learned_from_is_used if {
	every kind in ["grounded-on", "fine-tuned-on", "trained-on"] {
		s3.used_by_ai with input as {"related_from": {kind: [{"id": "a"}]}}
		not s3.used_by_ai with input as {"related_from": {kind: []}}
	}
}

test_a_bucket_of_logs_is_not if {
	not s3.used_by_ai with input as {"related_from": {"logs-to": [{"id": "a"}]}}
}

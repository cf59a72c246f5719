package lib.google_storage_test

import data.lib.google_storage

test_a_bucket_with_readers_is_used if {
	google_storage.used_by_ai with input as {"related_from": {"reads": [{"id": "d"}]}}
}

test_a_bucket_that_only_people_may_read_is_not if {
	not google_storage.used_by_ai with input as {"related_from": {"has-permission": [{"id": "a"}]}}
}

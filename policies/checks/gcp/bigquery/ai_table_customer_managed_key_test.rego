package checks.gcp.bigquery.ai_table_customer_managed_key_test

import data.checks.gcp.bigquery.ai_table_customer_managed_key as check

_key := "projects/meridian-keys/locations/us-central1/keyRings/ml/cryptoKeys/data"

_with(value) := {"properties": {"encryptionConfiguration": {"kmsKeyName": value}}}

test_a_key_of_the_customer_is_good if check.compliant with input as _with(_key)

test_no_key_is_bad if {
	not check.compliant with input as {"properties": {"displayName": "a"}}
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {}
}

# Something is written there, but it is no key.
test_what_names_no_key_is_bad if {
	not check.compliant with input as _with("")
	not check.compliant with input as _with("projects/meridian-keys/locations/us-central1/keyRings/ml")
}

test_values_of_another_shape_are_not_good if {
	not check.compliant with input as _with(true)
	not check.compliant with input as _with(null)
}

_used(type) := {"properties": {"type": type}, "related_from": {"reads": [{"id": "s"}]}}

test_what_holds_data_is_judged if {
	check.applies with input as _used("TABLE")
	check.applies with input as _used("SNAPSHOT")
	check.applies with input as {"properties": {}, "related_from": {"logs-to": [{"id": "s"}]}}
}

test_what_shows_other_data_is_not if {
	not check.applies with input as _used("VIEW")
	not check.applies with input as _used("EXTERNAL")
}

test_a_table_that_no_ai_uses_is_not_judged if {
	not check.applies with input as {"properties": {"type": "TABLE"}, "related_from": {"reads": []}}
	not check.applies with input as {}
}

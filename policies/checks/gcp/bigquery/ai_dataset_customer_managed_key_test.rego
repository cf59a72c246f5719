package checks.gcp.bigquery.ai_dataset_customer_managed_key_test

import data.checks.gcp.bigquery.ai_dataset_customer_managed_key as check

_key := "projects/meridian-keys/locations/us-central1/keyRings/ml/cryptoKeys/data"

_with(value) := {"properties": {"defaultEncryptionConfiguration": {"kmsKeyName": value}}}

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

test_only_what_ai_uses_is_judged if {
	check.applies with input as {"related_from": {"grounded-on": [{"id": "s"}]}}
	check.applies with input as {"related_from": {"logs-to": [{"id": "s"}]}}
	not check.applies with input as {"related_from": {"reads": []}}
	not check.applies with input as {}
}

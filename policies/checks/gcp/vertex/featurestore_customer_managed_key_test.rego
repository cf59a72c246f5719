package checks.gcp.vertex.featurestore_customer_managed_key_test

import data.checks.gcp.vertex.featurestore_customer_managed_key as check

_key := "projects/meridian-keys/locations/us-central1/keyRings/ml/cryptoKeys/data"

_with(value) := {"properties": {"encryptionSpec": {"kmsKeyName": value}}}

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

# What stands outside the specification encrypts nothing.
test_edge_a_version_is_a_key_and_a_part_of_a_name_is_none if {
	check.compliant with input as _with(concat("", [_key, "/cryptoKeyVersions/3"]))
	not check.compliant with input as _with("keyRings/ml/cryptoKeys/data")
	not check.compliant with input as _with(concat("", [_key, "/cryptoKeyVersions/"]))
	not check.compliant with input as {"properties": {"encryptionSpec": {}, "labels": {"kmskeyname": _key}, "kmsKeyName": _key}}
}

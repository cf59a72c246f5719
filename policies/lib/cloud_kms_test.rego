package lib.cloud_kms_test

import data.lib.cloud_kms

_key := "projects/meridian-keys/locations/us-central1/keyRings/ml/cryptoKeys/data"

test_keys_and_their_versions_are_named if {
	cloud_kms.names_key(_key)
	cloud_kms.names_key(concat("", [_key, "/cryptoKeyVersions/3"]))
}

test_anything_else_is_no_key if {
	every value in ["", "[redacted]", "projects/p/locations/l/keyRings/r", null, 1] {
		not cloud_kms.names_key(value)
	}
}

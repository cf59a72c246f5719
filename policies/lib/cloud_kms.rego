# METADATA
# title: Cloud KMS
# description: Names of Cloud KMS keys.
package lib.cloud_kms

# METADATA
# description: The name of a key or of a key version. Nothing else is one, whatever stands there.
names_key(value) if {
	regex.match(`^projects/[^/]+/locations/[^/]+/keyRings/[^/]+/cryptoKeys/[^/]+(/cryptoKeyVersions/\d+)?$`, value)
}

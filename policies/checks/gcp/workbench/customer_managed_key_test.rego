package checks.gcp.workbench.customer_managed_key_test

import data.checks.gcp.workbench.customer_managed_key as check

_key := "projects/meridian-keys/locations/us-central1/keyRings/ml/cryptoKeys/data"

_cmek := {"diskEncryption": "CMEK", "kmsKey": _key}

_with(boot, disks) := {"properties": {"gceSetup": {"bootDisk": boot, "dataDisks": disks}}}

test_keys_of_the_customer_on_all_disks_are_good if {
	check.compliant with input as _with(_cmek, [_cmek])
	check.compliant with input as _with({"kmsKey": _key}, [{"kmsKey": _key}])
	count(check.details) == 0 with input as _with(_cmek, [_cmek])
}

test_a_boot_disk_without_a_key_is_bad if {
	not check.compliant with input as _with({"diskEncryption": "GMEK"}, [_cmek])
	not check.compliant with input as {"properties": {"gceSetup": {"dataDisks": [_cmek]}}}
}

test_a_data_disk_without_a_key_is_bad if {
	not check.compliant with input as _with(_cmek, [_cmek, {"diskEncryption": "GMEK"}])
	check.details == {{
		"path": "properties.gceSetup.dataDisks[1]",
		"value": "",
		"message": "the disk is not encrypted by a key of the customer",
	}} with input as _with(_cmek, [_cmek, {"diskEncryption": "GMEK"}])
}

# A key is named, but the disk is set to one of Google.
test_a_key_that_is_not_used_is_bad if {
	not check.compliant with input as _with({"diskEncryption": "GMEK", "kmsKey": _key}, [_cmek])
	not check.compliant with input as _with(_cmek, [{"diskEncryption": "GMEK", "kmsKey": _key}])
	{detail.value | some detail in check.details} == {_key} with input as _with(_cmek, [{"diskEncryption": "GMEK", "kmsKey": _key}])
}

# The data disk that is made without being configured has a key of Google.
test_no_data_disk_is_not_good if {
	not check.compliant with input as _with(_cmek, [])
	not check.compliant with input as {"properties": {"gceSetup": {"bootDisk": _cmek}}}
}

test_what_is_missing_is_not_good if {
	not check.compliant with input as {}
	not check.compliant with input as {"properties": {"gceSetup": {}}}
	not check.compliant with input as _with({"diskEncryption": "CMEK", "kmsKey": ""}, [_cmek])
}

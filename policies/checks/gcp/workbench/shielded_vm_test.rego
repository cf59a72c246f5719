package checks.gcp.workbench.shielded_vm_test

import data.checks.gcp.workbench.shielded_vm as check

_with(config) := {"properties": {"gceSetup": {"shieldedInstanceConfig": config}}}

test_both_are_good if {
	check.compliant with input as _with({"enableVtpm": true, "enableIntegrityMonitoring": true})
}

# Google's answers leave out what is false.
test_either_alone_is_bad if {
	not check.compliant with input as _with({"enableVtpm": true})
	not check.compliant with input as _with({"enableIntegrityMonitoring": true})
	not check.compliant with input as _with({"enableVtpm": true, "enableIntegrityMonitoring": false})
	not check.compliant with input as _with({"enableVtpm": false, "enableIntegrityMonitoring": true})
}

# Secure boot is another thing.
test_secure_boot_is_no_substitute if not check.compliant with input as _with({"enableSecureBoot": true})

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {}
	not check.compliant with input as {"properties": {"gceSetup": {}}}
	not check.compliant with input as _with({"enableVtpm": "true", "enableIntegrityMonitoring": true})
	not check.compliant with input as _with({"enableVtpm": true, "enableIntegrityMonitoring": "true"})
}

test_edge_two_of_three_are_not_enough if {
	not check.compliant with input as _with({"enableSecureBoot": true, "enableVtpm": true, "enableIntegrityMonitoring": false})
	not check.compliant with input as _with({"enableSecureBoot": true, "enableVtpm": false, "enableIntegrityMonitoring": true})
	check.compliant with input as _with({"enableSecureBoot": false, "enableVtpm": true, "enableIntegrityMonitoring": true})
}

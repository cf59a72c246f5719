package checks.azure.storage.tls_test

import data.checks.azure.storage.tls as check

test_good if {
	check.compliant with input as _unit(true, "TLS1_2")
	check.compliant with input as _unit(true, "TLS1_3")
}

test_bad if {
	not check.compliant with input as _unit(true, "TLS1_0")
	not check.compliant with input as _unit(true, "TLS1_1")
}

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"supportsHttpsTrafficOnly": true}}
	not check.compliant with input as {"properties": {"minimumTlsVersion": "TLS1_2"}}
}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/minimumTlsVersion"]}

test_not_applicable_to_other_storage if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	check.applies with input as {"properties": {}, "related_from": {"reads": [{"id": "a"}]}}
}

test_edge_a_current_version_does_not_require_encryption if not check.compliant with input as _unit(false, "TLS1_2")

_unit(secure, version) := {"properties": {"supportsHttpsTrafficOnly": secure, "minimumTlsVersion": version}}

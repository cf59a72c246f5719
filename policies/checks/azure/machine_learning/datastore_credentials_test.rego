package checks.azure.machine_learning.datastore_credentials_test

import data.checks.azure.machine_learning.datastore_credentials as check

test_good if check.compliant with input as _datastore({"credentialsType": "None"})

test_bad if {
	every type in ["AccountKey", "Sas", "ServicePrincipal", "Certificate"] {
		not check.compliant with input as _datastore({"credentialsType": type})
	}
}

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _datastore({})
}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/credentials"]}

test_edge_an_identity_beside_a_key_leaves_the_key if {
	unit := {"properties": {"credentials": {"credentialsType": "AccountKey"}, "serviceDataAccessAuthIdentity": "WorkspaceSystemAssignedIdentity"}}
	not check.compliant with input as unit
}

_datastore(credentials) := {"properties": {"credentials": credentials}}

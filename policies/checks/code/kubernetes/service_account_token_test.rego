package checks.code.kubernetes.service_account_token_test

import data.checks.code.kubernetes.service_account_token as check

test_switched_off_is_good if {
	check.compliant with input as {"properties": {"automountServiceAccountToken": false}}
}

test_on_is_bad if {
	workload := {"properties": {"automountServiceAccountToken": true, "serviceAccountName": "default"}}
	not check.compliant with input as workload
	count(check.details) == 1 with input as workload
}

test_nothing_said_is_bad if {
	not check.compliant with input as {"properties": {}}
}

test_details_name_the_account_and_are_there_only_for_what_is_on if {
	check.details == {{
		"path": "properties.automountServiceAccountToken",
		"value": "default",
		"message": "its pods get a token of this service account",
	}} with input as {"properties": {"automountServiceAccountToken": true, "serviceAccountName": "default"}}
	count(check.details) == 0 with input as {"properties": {"automountServiceAccountToken": false, "serviceAccountName": "default"}}
}

# An account made for the server has a token like any other.
test_edge_an_account_of_its_own_is_no_substitute if {
	not check.compliant with input as {"properties": {"serviceAccountName": "model-server"}}
	not check.compliant with input as {"properties": {"automountServiceAccountToken": "false", "serviceAccountName": "model-server"}}
}

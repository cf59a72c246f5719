package checks.gcp.workbench.default_service_account_test

import data.checks.gcp.workbench.default_service_account as check

_runs_as(value) := {"properties": {"gceSetup": {"serviceAccounts": [{"email": value}]}}}

test_an_account_of_its_own_is_good if {
	check.compliant with input as _runs_as("trainer@meridian-ml-prod.iam.gserviceaccount.com")
}

test_a_default_account_is_bad if {
	not check.compliant with input as _runs_as("123456789012-compute@developer.gserviceaccount.com")
	not check.compliant with input as _runs_as("meridian-sandbox@appspot.gserviceaccount.com")
}

test_no_account_is_bad if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _runs_as("")
}

# One good account does not make up for the other.
test_a_default_account_beside_another_is_bad if {
	not check.compliant with input as {"properties": {"gceSetup": {"serviceAccounts": [
		{"email": "notebooks@meridian-ml-prod.iam.gserviceaccount.com"},
		{"email": "123456789012-compute@developer.gserviceaccount.com"},
	]}}}
}

test_an_empty_list_or_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {"gceSetup": {"serviceAccounts": []}}}
	not check.compliant with input as {"properties": {"gceSetup": {"serviceAccounts": [{}]}}}
	not check.compliant with input as _runs_as(true)
}

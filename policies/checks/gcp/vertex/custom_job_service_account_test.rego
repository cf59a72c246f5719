package checks.gcp.vertex.custom_job_service_account_test

import data.checks.gcp.vertex.custom_job_service_account as check

_runs_as(value) := {"properties": {"jobSpec": {"serviceAccount": value}}}

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

# The service agent of custom code is no account of the job's own.
test_the_service_agent_is_bad if {
	not check.compliant with input as _runs_as("service-123456789012@gcp-sa-aiplatform-cc.iam.gserviceaccount.com")
}

test_values_of_another_shape_are_not_good if {
	not check.compliant with input as _runs_as(["trainer@meridian-ml-prod.iam.gserviceaccount.com"])
	not check.compliant with input as _runs_as(true)
}

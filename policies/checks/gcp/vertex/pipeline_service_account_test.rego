package checks.gcp.vertex.pipeline_service_account_test

import data.checks.gcp.vertex.pipeline_service_account as check

_as(account) := {"properties": {"displayName": "nightly", "serviceAccount": account}}

test_an_account_of_its_own_is_good if {
	check.compliant with input as _as("pipelines@meridian-ml-prod.iam.gserviceaccount.com")
}

test_a_default_account_is_bad if {
	not check.compliant with input as _as("481516234200-compute@developer.gserviceaccount.com")
	not check.compliant with input as _as("meridian-ml-prod@appspot.gserviceaccount.com")
}

# What custom code of all the project runs as is not of the pipeline.
test_an_agent_of_google_is_bad if {
	not check.compliant with input as _as("service-1@gcp-sa-aiplatform-cc.iam.gserviceaccount.com")
}

test_no_account_is_bad if {
	not check.compliant with input as {"properties": {"displayName": "nightly"}}
	not check.compliant with input as {}
	not check.compliant with input as _as("")
}

test_values_of_another_shape_are_not_good if {
	not check.compliant with input as _as(null)
	not check.compliant with input as _as(["pipelines@meridian-ml-prod.iam.gserviceaccount.com"])
}

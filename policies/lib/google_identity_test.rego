package lib.google_identity_test

import data.lib.google_identity

test_accounts_of_a_project_are_dedicated if {
	google_identity.dedicated("trainer@meridian-ml-prod.iam.gserviceaccount.com")
}

test_default_accounts_and_agents_are_not if {
	every email in [
		"123456789012-compute@developer.gserviceaccount.com",
		"meridian-sandbox@appspot.gserviceaccount.com",
		"service-123456789012@gcp-sa-aiplatform-cc.iam.gserviceaccount.com",
		"someone@example.com",
		"",
		null,
	] {
		not google_identity.dedicated(email)
	}
}

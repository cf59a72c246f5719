package checks.aws.qbusiness.anonymous_access_test

import data.checks.aws.qbusiness.anonymous_access as check

_application(type) := {"properties": {"identityType": type, "status": "ACTIVE"}}

test_identities_are_good if {
	check.compliant with input as _application("AWS_IAM_IDC")
	check.compliant with input as _application("AWS_IAM_IDP_OIDC")
	check.compliant with input as _application("AWS_IAM_IDP_SAML")
	check.compliant with input as _application("AWS_QUICKSIGHT_IDP")
}

test_anybody_is_bad if not check.compliant with input as _application("ANONYMOUS")

test_missing_properties_are_not_good if not check.compliant with input as {"properties": {}}

test_an_identity_center_does_not_help_who_is_anonymous if {
	center := {"properties": {"identityCenterInstanceArn": "arn:aws:sso:::instance/i"}}
	not check.compliant with input as object.union(_application("ANONYMOUS"), center)
}

test_an_application_that_is_being_deleted_is_not_applicable if {
	not check.applies with input as {"properties": {"identityType": "ANONYMOUS", "status": "DELETING"}}
	check.applies with input as {"properties": {"identityType": "ANONYMOUS", "status": "FAILED"}}
	check.applies with input as {"properties": {}}
}

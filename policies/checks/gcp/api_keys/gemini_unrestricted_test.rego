package checks.gcp.api_keys.gemini_unrestricted_test

import data.checks.gcp.api_keys.gemini_unrestricted as check

_key(restrictions) := {
	"properties": {"displayName": "web", "restrictions": restrictions},
	"related": {"calls": [{"id": "//serviceusage.googleapis.com/projects/p/services/generativelanguage.googleapis.com"}]},
}

test_a_key_for_gemini_is_good if {
	check.applies with input as _key({})
	check.compliant with input as _key({"apiTargets": [{"service": "generativelanguage.googleapis.com"}]})
}

test_a_key_for_everything_is_bad if {
	not check.compliant with input as _key({})
	not check.compliant with input as _key({"apiTargets": []})
}

# Who may hold the key is another question than what it opens.
test_a_key_restricted_to_web_pages_only_is_bad if {
	not check.compliant with input as _key({"browserKeyRestrictions": {"allowedReferrers": ["*.example.com"]}})
}

test_a_key_that_does_not_reach_gemini_is_not_judged if {
	not check.applies with input as {"properties": {}, "related": {"calls": []}}
	not check.applies with input as {"properties": {}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {}, "related": {"calls": [{"id": "s"}]}}
	not check.compliant with input as _key({"apiTargets": [{}]})
	not check.compliant with input as _key({"apiTargets": true})
}

test_a_target_without_a_service_is_no_restriction if {
	not check.compliant with input as _key({"apiTargets": [{"service": "generativelanguage.googleapis.com"}, {"service": ""}]})
}

test_a_key_that_does_not_reach_gemini_is_not_good_either if {
	restrictions := {"apiTargets": [{"service": "maps.googleapis.com"}]}
	not check.compliant with input as {"properties": {"restrictions": restrictions}, "related": {"calls": []}}
}

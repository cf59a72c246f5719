package checks.gcp.iam.ai_service_account_primitive_role_test

import data.checks.gcp.iam.ai_service_account_primitive_role as check

_account(permissions) := {
	"properties": {"email": "a@p.iam.gserviceaccount.com"},
	"related": {"has-permission": permissions},
	"related_from": {"runs-as": [{"id": "//notebooks.googleapis.com/projects/p/locations/l/instances/n"}]},
}

_permission(evidence) := {"id": "x", "edge": {"level": "write", "evidence": evidence}}

test_roles_for_a_purpose_are_good if {
	check.applies with input as _account([])
	check.compliant with input as _account([])
	check.compliant with input as _account([_permission("roles/storage.objectViewer on //storage.googleapis.com/b")])
}

test_basic_roles_are_bad if {
	every role in ["roles/owner", "roles/editor"] {
		account := _account([_permission(sprintf("%s on projects/p", [role]))])
		not check.compliant with input as account
		count(check.details) == 1 with input as account
	}
}

# A condition narrows when, not what.
test_a_basic_role_on_conditions_is_bad if {
	not check.compliant with input as _account([_permission("roles/editor on folders/12, on conditions")])
}

# Many roles have the word in their name.
test_a_role_that_edits_one_thing_is_no_basic_role if {
	check.compliant with input as _account([_permission("roles/discoveryengine.editor on projects/p")])
}

test_an_account_that_no_ai_runs_as_is_not_judged if {
	not check.applies with input as object.union(_account([]), {"related_from": {"runs-as": []}})
}

test_nothing_known_is_not_good if {
	not check.applies with input as {"properties": {}}
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {}, "related": {"has-permission": []}}
}

test_details_name_the_relation if {
	found := check.details with input as _account([_permission("roles/owner on projects/p")])
	{detail.path | some detail in found} == {"related.has-permission"}
}

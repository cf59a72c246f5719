package checks.gcp.iam.ai_service_account_primitive_role_test

import data.checks.gcp.iam.ai_service_account_primitive_role as check

_account(permissions) := {
	"properties": {"email": "a@p.iam.gserviceaccount.com"},
	"related": {"has-permission": permissions},
	"related_from": {"runs-as": [{
		"id": "//notebooks.googleapis.com/projects/p/locations/l/instances/n",
		"type": "notebooks.googleapis.com/Instance",
	}]},
}

_running(types) := {"related_from": {"runs-as": [{"id": type, "type": type} | some type in types]}}

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

test_an_account_that_only_other_compute_runs_as_is_not_judged if {
	every type in ["run.googleapis.com/Service", "compute.googleapis.com/Instance"] {
		account := object.union(_account([_permission("roles/editor on projects/p")]), _running([type]))
		not check.applies with input as account
		not check.compliant with input as object.union(_account([]), _running([type]))
	}
}

test_other_compute_beside_ai_changes_nothing if {
	both := _running(["run.googleapis.com/Service", "aiplatform.googleapis.com/Endpoint"])
	check.applies with input as object.union(_account([]), both)
	check.compliant with input as object.union(_account([]), both)
	not check.compliant with input as object.union(_account([_permission("roles/owner on projects/p")]), both)
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

package lib.google_access_test

import data.lib.google_access

_policy(members) := {"bindings": [
	{"role": "roles/viewer", "members": ["user:a@example.com"]},
	{"role": "roles/editor", "members": members},
]}

test_everybody_is_found if {
	google_access.public_bindings(_policy(["user:a@example.com", "allUsers"])) == {1: "roles/editor: allUsers"}
	google_access.public_bindings(_policy(["allAuthenticatedUsers"])) == {1: "roles/editor: allAuthenticatedUsers"}
	google_access.public_bindings(_policy(["allUsers", "allAuthenticatedUsers"])) == {1: "roles/editor: allUsers, allAuthenticatedUsers"}
}

test_named_principals_are_not if {
	google_access.public_bindings(_policy(["group:a@example.com"])) == {}
	google_access.public_bindings({"bindings": []}) == {}
	google_access.public_bindings({}) == {}
}

package checks.gcp.bigquery.ai_table_public_test

import data.checks.gcp.bigquery.ai_table_public as check

_table(members) := {
	"properties": {"iamPolicy": {"bindings": [{"role": "roles/bigquery.dataViewer", "members": members}]}},
	"related_from": {"reads": [{"id": "s"}]},
}

test_named_principals_are_good if {
	check.applies with input as _table(["group:analysts@example.com"])
	check.compliant with input as _table(["group:analysts@example.com"])
	check.compliant with input as {"properties": {"iamPolicy": {"bindings": []}}}
	count(check.details) == 0 with input as _table(["group:analysts@example.com"])
}

test_everybody_is_bad if {
	not check.compliant with input as _table(["group:analysts@example.com", "allUsers"])
	not check.compliant with input as _table(["allAuthenticatedUsers"])
	check.details == {{
		"path": "properties.iamPolicy.bindings[0]",
		"value": "roles/bigquery.dataViewer: allUsers",
		"message": "everybody has the role",
	}} with input as _table(["allUsers"])
}

test_a_table_that_no_ai_uses_is_not_judged if {
	not check.applies with input as object.union(_table(["allUsers"]), {"related_from": {"reads": []}})
	not check.applies with input as {}
}

test_what_is_missing_is_not_good if {
	not check.compliant with input as {}
	not check.compliant with input as {"properties": {"iamPolicy": {"bindings": "none"}}}
}

package checks.gcp.bigquery.ai_dataset_public_test

import data.checks.gcp.bigquery.ai_dataset_public as check

_reader := {"reads": [{"id": "//aiplatform.googleapis.com/projects/p/locations/l/datasets/1"}]}

_dataset(entry, members) := {
	"properties": {
		"access": [{"role": "OWNER", "specialGroup": "projectOwners"}, entry],
		"iamPolicy": {"bindings": [{"role": "roles/bigquery.dataViewer", "members": members}]},
	},
	"related_from": _reader,
}

_analysts := {"role": "READER", "groupByEmail": "analysts@example.com"}

_private := ["group:analysts@example.com"]

test_a_dataset_of_named_principals_is_good if {
	check.applies with input as _dataset(_analysts, _private)
	check.compliant with input as _dataset(_analysts, _private)
	count(check.details) == 0 with input as _dataset(_analysts, _private)
}

test_a_public_entry_is_bad if {
	not check.compliant with input as _dataset({"role": "READER", "specialGroup": "allAuthenticatedUsers"}, _private)
	check.details == {{
		"path": "properties.access[1]",
		"value": "allAuthenticatedUsers",
		"message": "the entry lets everybody in",
	}} with input as _dataset({"role": "READER", "specialGroup": "allAuthenticatedUsers"}, _private)
	not check.compliant with input as _dataset({"role": "READER", "iamMember": "allUsers"}, _private)
	{detail.value | some detail in check.details} == {"allUsers"} with input as _dataset({"iamMember": "allUsers"}, _private)
}

# The entries are said without the grants that IAM conditions and newer tools add.
test_a_public_binding_is_bad if {
	not check.compliant with input as _dataset(_analysts, ["allUsers"])
	check.details == {{
		"path": "properties.iamPolicy.bindings[0]",
		"value": "roles/bigquery.dataViewer: allUsers",
		"message": "everybody has the role",
	}} with input as _dataset(_analysts, ["allUsers"])
}

test_a_dataset_that_no_ai_uses_is_not_judged if {
	not check.applies with input as object.union(_dataset(_analysts, ["allUsers"]), {"related_from": {"reads": []}})
	not check.applies with input as {}
}

test_what_is_missing_is_not_good if {
	not check.compliant with input as {}
	not check.compliant with input as {"properties": {"access": []}}
	not check.compliant with input as {"properties": {"iamPolicy": {"bindings": "none"}}}
}

package checks.azure.storage.soft_delete_test

import data.checks.azure.storage.soft_delete as check

test_good if check.compliant with input as _unit(true, true)

test_bad if not check.compliant with input as _unit(false, false)

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"blobService": {"isVersioningEnabled": true}}}
	not check.compliant with input as {"properties": {"blobService": {"deleteRetentionPolicy": {"enabled": true}}}}
}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/blobService"]}

test_not_applicable_to_other_storage if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	check.applies with input as {"properties": {}, "related_from": {"reads": [{"id": "a"}]}}
	check.applies with input as {"properties": {"kind": "StorageV2"}, "related_from": {"reads": [{"id": "a"}]}}
}

test_not_applicable_to_file_shares if {
	not check.applies with input as {"properties": {"kind": "FileStorage"}, "related_from": {"reads": [{"id": "a"}]}}
}

test_edge_one_without_the_other_is_not_enough if {
	not check.compliant with input as _unit(true, false)
	not check.compliant with input as _unit(false, true)
}

test_edge_a_hierarchical_namespace_has_no_versions if {
	check.compliant with input as _hierarchical(true, true)
	not check.compliant with input as _hierarchical(true, false)
	not check.compliant with input as _hierarchical(false, true)
}

_unit(deleted, versions) := {"properties": {"blobService": {
	"deleteRetentionPolicy": {"enabled": deleted, "days": 7},
	"isVersioningEnabled": versions,
}}}

_hierarchical(is_so, deleted) := {"properties": {
	"isHnsEnabled": is_so,
	"blobService": {"deleteRetentionPolicy": {"enabled": deleted, "days": 7}},
}}

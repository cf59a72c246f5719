package checks.azure.storage.anonymous_blobs_test

import data.checks.azure.storage.anonymous_blobs as check

test_good if check.compliant with input as {"properties": {"allowBlobPublicAccess": false}}

test_bad if not check.compliant with input as {"properties": {"allowBlobPublicAccess": true}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/allowBlobPublicAccess"]}

test_not_applicable_to_other_storage if {
	not check.applies with input as {"properties": {}, "related_from": {}}
	check.applies with input as {"properties": {}, "related_from": {"reads": [{"id": "a"}]}}
}

test_edge_text_is_not_false if not check.compliant with input as {"properties": {"allowBlobPublicAccess": "false"}}

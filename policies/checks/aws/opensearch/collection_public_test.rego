package checks.aws.opensearch.collection_public_test

import data.checks.aws.opensearch.collection_public as check

_collection(access) := {
	"properties": {"publicAccess": access},
	"related_from": {"writes": [{"id": "kb", "properties": {}}]},
}

test_a_private_collection_is_good if {
	check.applies with input as _collection({"collection": false, "dashboard": false})
	check.compliant with input as _collection({"collection": false, "dashboard": false})
}

test_a_public_collection_is_bad if {
	not check.compliant with input as _collection({"collection": true, "dashboard": true})
}

test_public_dashboards_are_bad if {
	not check.compliant with input as _collection({"collection": false, "dashboard": true})
}

test_nothing_known_is_not_good if {
	not check.compliant with input as _collection({})
	not check.compliant with input as {"properties": {}}
}

test_a_collection_without_knowledge_base_is_not_judged if {
	not check.applies with input as {"properties": {"publicAccess": {"collection": true}}, "related_from": {}}
	not check.applies with input as {"properties": {}, "related_from": {"writes": []}}
}

test_a_public_collection_behind_private_dashboards_is_bad if {
	not check.compliant with input as _collection({"collection": true, "dashboard": false})
}

package checks.azure.search.query_replicas_test

import data.checks.azure.search.query_replicas as check

test_good if {
	check.compliant with input as {"properties": {"replicaCount": 2}}
	check.compliant with input as {"properties": {"replicaCount": 12}}
}

test_bad if not check.compliant with input as {"properties": {"replicaCount": 1}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/replicaCount"]}

test_not_applicable_to_nothing if not check.compliant with input as {}

test_edge_partitions_are_no_replicas if {
	not check.compliant with input as {"properties": {"replicaCount": 1, "partitionCount": 3}}
}

package checks.aws.opensearch.domain_fault_tolerance_test

import data.checks.aws.opensearch.domain_fault_tolerance as check

_domain(properties) := {
	"properties": properties,
	"related_from": {"writes": [{"id": "kb", "properties": {}}]},
}

_good := {
	"InstanceCount": 3,
	"ZoneAwarenessEnabled": true,
	"DedicatedMasterEnabled": true,
	"DedicatedMasterCount": 3,
}

_least := {"minimum_data_nodes": 3, "minimum_master_nodes": 3}

_cluster(change) := _domain({"ClusterConfig": object.union(_good, change)})

test_three_of_each_over_zones_are_good if {
	check.compliant with input as _cluster({}) with data.aws_opensearch as _least
	check.compliant with input as _cluster({"InstanceCount": 6, "DedicatedMasterCount": 5})
}

test_what_lacks_one_of_them_is_bad if {
	every change in [
		{"InstanceCount": 2},
		{"ZoneAwarenessEnabled": false},
		{"DedicatedMasterCount": 2},
	] {
		not check.compliant with input as _cluster(change)
	}
}

test_masters_that_are_off_are_bad if {
	not check.compliant with input as _cluster({"DedicatedMasterEnabled": false})
}

test_least_numbers_are_data if {
	not check.compliant with input as _cluster({}) with data.aws_opensearch as object.union(_least, {"minimum_data_nodes": 4})
	not check.compliant with input as _cluster({}) with data.aws_opensearch as object.union(_least, {"minimum_master_nodes": 4})
}

test_nothing_known_is_not_good if {
	not check.compliant with input as _domain({})
	every name, _ in _good {
		not check.compliant with input as _domain({"ClusterConfig": object.remove(_good, [name])})
	}
}

test_a_domain_without_knowledge_base_is_not_judged if {
	check.applies with input as _domain({"ClusterConfig": {"InstanceCount": 3}})
	not check.applies with input as {"properties": {"ClusterConfig": {"InstanceCount": 3}}, "related_from": {}}
}

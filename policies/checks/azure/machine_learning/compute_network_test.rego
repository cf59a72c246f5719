package checks.azure.machine_learning.compute_network_test

import data.checks.azure.machine_learning.compute_network as check

test_good_in_a_subnet if {
	check.compliant with input as {"properties": {"computeType": "AmlCompute", "properties": {"subnet": {"id": "/subnets/a"}}}}
}

test_good_in_the_managed_network_of_its_workspace if {
	check.compliant with input as _in({"managedNetwork": {"isolationMode": "AllowOnlyApprovedOutbound"}})
}

test_bad if not check.compliant with input as _in({"managedNetwork": {"isolationMode": "Disabled"}})

test_missing if {
	not check.compliant with input as {"properties": {"computeType": "AmlCompute"}}
	not check.compliant with input as _in({})
}

test_unknown if not check.compliant with input as {"properties": {}, "related_from": {"contains": [{"id": "w", "unresolved": true}]}}

test_not_applicable_to_attached_clusters if {
	not check.applies with input as {"properties": {"computeType": "Kubernetes"}}
	check.applies with input as {"properties": {"computeType": "AmlCompute"}}
	check.applies with input as {"properties": {"computeType": "ComputeInstance"}}
}

test_edge_an_empty_subnet_is_none if {
	not check.compliant with input as {"properties": {"computeType": "AmlCompute", "properties": {"subnet": {"id": ""}}}}
	not check.compliant with input as {"properties": {"computeType": "AmlCompute", "properties": {"subnet": {}}}}
}

_in(workspace) := {
	"properties": {"computeType": "AmlCompute", "properties": {}},
	"related_from": {"contains": [{"id": "w", "properties": workspace}]},
}

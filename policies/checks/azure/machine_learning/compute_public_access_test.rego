package checks.azure.machine_learning.compute_public_access_test

import data.checks.azure.machine_learning.compute_public_access as check

test_good if {
	check.compliant with input as _cluster(false, "Disabled")
	check.compliant with input as _instance(false, "Disabled")
}

test_bad if {
	not check.compliant with input as _cluster(true, "Disabled")
	not check.compliant with input as _cluster(false, "Enabled")
	not check.compliant with input as _instance(false, "Enabled")
}

test_missing if {
	not check.compliant with input as {"properties": {"computeType": "AmlCompute"}}
	not check.compliant with input as {"properties": {"computeType": "AmlCompute", "properties": {"enableNodePublicIp": false}}}
}

test_unknown if {
	not check.compliant with input as {"properties": {"computeType": "AmlCompute"}, "unknown": ["/properties/properties"]}
}

test_not_applicable_to_attached_clusters if not check.applies with input as {"properties": {"computeType": "Kubernetes"}}

test_edge_not_specified_is_not_closed if not check.compliant with input as _cluster(false, "NotSpecified")

_cluster(public, access) := {"properties": {
	"computeType": "AmlCompute",
	"properties": {"enableNodePublicIp": public, "remoteLoginPortPublicAccess": access},
}}

_instance(public, access) := {"properties": {
	"computeType": "ComputeInstance",
	"properties": {"enableNodePublicIp": public, "sshSettings": {"sshPublicAccess": access}},
}}

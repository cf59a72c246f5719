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

test_applies_to_what_the_service_runs if {
	check.applies with input as _cluster(true, "Enabled")
	check.applies with input as _instance(true, "Enabled")
}

test_edge_each_kind_has_its_own_port if {
	both := {"enableNodePublicIp": false, "remoteLoginPortPublicAccess": "Disabled", "sshSettings": {"sshPublicAccess": "Enabled"}}
	not check.compliant with input as {"properties": {"computeType": "ComputeInstance", "properties": both}}
	other := {"enableNodePublicIp": false, "remoteLoginPortPublicAccess": "Enabled", "sshSettings": {"sshPublicAccess": "Disabled"}}
	not check.compliant with input as {"properties": {"computeType": "AmlCompute", "properties": other}}
}

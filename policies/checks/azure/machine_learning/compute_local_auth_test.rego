package checks.azure.machine_learning.compute_local_auth_test

import data.checks.azure.machine_learning.compute_local_auth as check

test_good if check.compliant with input as _compute("AmlCompute", true)

test_bad if not check.compliant with input as _compute("ComputeInstance", false)

test_missing if not check.compliant with input as {"properties": {"computeType": "AmlCompute"}}

test_unknown if not check.compliant with input as {"properties": {"computeType": "AmlCompute"}, "unknown": ["/properties/disableLocalAuth"]}

test_not_applicable_to_attached_clusters if {
	not check.applies with input as _compute("Kubernetes", false)
	check.applies with input as _compute("ComputeInstance", false)
}

test_edge_text_is_not_true if not check.compliant with input as _compute("AmlCompute", "true")

_compute(type, refused) := {"properties": {"computeType": type, "disableLocalAuth": refused}}

test_applies_to_clusters_of_the_service if check.applies with input as _compute("AmlCompute", false)

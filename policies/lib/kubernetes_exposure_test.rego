package lib.kubernetes_exposure_test

import data.lib.kubernetes_exposure

test_a_workload_says_what_exposes_it if {
	kubernetes_exposure.exposed == {{
		"message": "Service/eta LoadBalancer",
		"path": "properties.exposedBy",
		"value": "Service/eta",
	}} with input as {"type": "kubernetes/Workload", "properties": {"exposedBy": [{"by": "Service/eta", "how": "LoadBalancer"}]}}
}

test_a_workload_that_nothing_exposes_is_not_exposed if {
	count(kubernetes_exposure.exposed) == 0 with input as {"type": "kubernetes/Workload", "properties": {"exposedBy": []}}
}

test_a_load_balancer_is_exposed if {
	count(kubernetes_exposure.exposed) == 1 with input as {"type": "kubernetes/Service", "properties": {"type": "LoadBalancer"}}
	count(kubernetes_exposure.exposed) == 0 with input as {"type": "kubernetes/Service", "properties": {"type": "ClusterIP"}}
}

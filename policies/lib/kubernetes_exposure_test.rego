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

test_a_load_balancer_is_said_to_be_one if {
	kubernetes_exposure.exposed == {{
		"message": "it is a load balancer",
		"path": "properties.type",
		"value": "LoadBalancer",
	}} with input as {"type": "kubernetes/Service", "properties": {"type": "LoadBalancer"}}
}

test_other_types_are_not_judged if {
	properties := {"type": "LoadBalancer", "exposedBy": [{"by": "Service/eta", "how": "LoadBalancer"}]}
	count(kubernetes_exposure.exposed) == 0 with input as {"type": "kubernetes/Route", "properties": properties}
}

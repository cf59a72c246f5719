# METADATA
# title: Exposure in clusters
# description: How workloads and services are open to the internet.
package lib.kubernetes_exposure

# METADATA
# description: A reason for each way in which the internet reaches it.
exposed contains {"message": sprintf("%s %s", [way.by, way.how]), "path": "properties.exposedBy", "value": way.by} if {
	input.type == "kubernetes/Workload"
	some way in input.properties.exposedBy
}

exposed contains {"message": "it is a load balancer", "path": "properties.type", "value": "LoadBalancer"} if {
	input.type == "kubernetes/Service"
	input.properties.type == "LoadBalancer"
}

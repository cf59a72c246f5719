# METADATA
# title: Exposure
# description: How resources that no check judges are open to the internet, by their own configuration.
package lib.exposure

# METADATA
# description: A reason for each way in which the internet reaches a workload of a cluster.
reasons contains {"message": sprintf("%s %s", [way.by, way.how]), "path": "properties.exposedBy", "value": way.by} if {
	input.type == "kubernetes/Workload"
	some way in input.properties.exposedBy
}

reasons contains {"message": "it is a load balancer", "path": "properties.type", "value": "LoadBalancer"} if {
	input.type == "kubernetes/Service"
	input.properties.type == "LoadBalancer"
}

# METADATA
# title: Exposure in Google Cloud
# description: How services and machines are open to the internet, by their configuration.
package lib.google_exposure

# METADATA
# description: A reason for each way in which the internet reaches it.
exposed contains {"message": sprintf("it takes traffic from everywhere at %s", [input.properties.uri]), "path": "properties.ingress", "value": input.properties.ingress} if {
	input.type == "run.googleapis.com/Service"
	input.properties.ingress == "INGRESS_TRAFFIC_ALL"
	not input.properties.defaultUriDisabled == true
}

# METADATA
# description: A reason for each way in which whoever asks gets in.
public contains {"message": sprintf("%s may call it", [member]), "path": "properties.iamPolicy", "value": member} if {
	input.type == "run.googleapis.com/Service"
	not input.properties.iapEnabled == true
	some binding in input.properties.iamPolicy.bindings
	binding.role == "roles/run.invoker"
	some member in binding.members
	member in {"allUsers", "allAuthenticatedUsers"}
}

public contains {"message": "it asks nobody who they are", "path": "properties.invokerIamDisabled", "value": true} if {
	input.type == "run.googleapis.com/Service"
	input.properties.invokerIamDisabled == true
}

# METADATA
# description: What is not read and decides whether the internet reaches it.
undecided contains {"message": sprintf("it has %s, and which firewall rules stand before it is not read", [config.natIP])} if {
	input.type == "compute.googleapis.com/Instance"
	some interface in input.properties.networkInterfaces
	some config in interface.accessConfigs
	config.natIP
}

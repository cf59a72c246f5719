# METADATA
# title: Exposure in AWS
# description: How compute, load balancers and APIs are open to the internet, by their configuration and the security groups before them.
package lib.aws_exposure

import data.lib.cidr

# METADATA
# description: A reason for each way in which the internet reaches it.
exposed contains {"message": sprintf("it has %s, and %s", [address, way]), "path": "properties.publicAddresses", "value": address} if {
	input.type == "AWS::EC2::Instance"
	some address in input.properties.publicAddresses
	some way in _open_groups
}

exposed contains {"message": sprintf("it faces the internet, and %s", [way]), "path": "properties.Scheme"} if {
	input.type == "AWS::ElasticLoadBalancingV2::LoadBalancer"
	input.properties.Scheme == "internet-facing"
	_forwards
	some way in _ways
}

exposed contains {"message": "its address is on the internet", "path": "properties.apiEndpoint", "value": input.properties.apiEndpoint} if {
	input.type == "AWS::ApiGatewayV2::Api"
	input.properties.disableExecuteApiEndpoint == false
}

exposed contains {"message": sprintf("its endpoint is %s", [kind]), "path": "properties.endpointConfiguration.types", "value": kind} if {
	input.type == "AWS::ApiGateway::RestApi"
	some kind in input.properties.endpointConfiguration.types
	kind != "PRIVATE"
}

exposed contains {"message": sprintf("it has the address %s", [url.FunctionUrl]), "path": "properties.FunctionUrlConfigs"} if {
	input.type == "AWS::Lambda::Function"
	some url in input.properties.FunctionUrlConfigs
}

# METADATA
# description: A reason for each way in which whoever asks gets in.
public contains {"message": sprintf("port %d asks nobody who they are", [listener.Port]), "path": "properties.Listeners"} if {
	input.type == "AWS::ElasticLoadBalancingV2::LoadBalancer"
	some listener in input.properties.Listeners
	listener.Forwards == true
	listener.Authenticates == false
	listener.MutualAuthentication != "verify"
}

public contains {"message": sprintf("%s asks nobody who they are", [route.route]), "path": "properties.routes"} if {
	input.type in {"AWS::ApiGatewayV2::Api", "AWS::ApiGateway::RestApi"}
	some route in input.properties.routes
	route.authorizationType == "NONE"
	route.apiKeyRequired == false
	route.integration.type != "MOCK"
	not _names_callers
}

public contains {"message": "its address asks nobody who they are", "path": "properties.FunctionUrlConfigs"} if {
	input.type == "AWS::Lambda::Function"
	some url in input.properties.FunctionUrlConfigs
	url.AuthType == "NONE"
}

# METADATA
# description: What could not be read and decides whether the internet reaches it.
undecided contains {"message": "its security groups could not be read"} if {
	input.type == "AWS::EC2::Instance"
	count(input.properties.publicAddresses) > 0
	count(_groups) == 0
}

_forwards if {
	some listener in input.properties.Listeners
	listener.Forwards == true
}

# Load balancers of the network need no security groups.
_ways contains way if some way in _open_groups

_ways contains "nothing stands before it" if count(_groups) == 0

_groups contains edge.end if {
	some edge in input.edges
	edge.direction == "out"
	edge.kind == "guarded-by"
	edge.end.type == "AWS::EC2::SecurityGroup"
}

_open_groups contains sprintf("%s lets %s in at %s", [group.name, range, _ports(permission)]) if {
	some group in _groups
	some permission in group.properties.IpPermissions
	some range in _ranges(permission)
	cidr.wide_open(range)
}

_ranges(permission) := {range.CidrIp | some range in permission.IpRanges} | {range.CidrIpv6 | some range in permission.Ipv6Ranges}

_ports(permission) := "every port" if permission.IpProtocol == "-1"

_ports(permission) := sprintf("%s %d", [permission.IpProtocol, permission.FromPort]) if {
	permission.IpProtocol != "-1"
	permission.FromPort == permission.ToPort
}

_ports(permission) := sprintf("%s %d to %d", [permission.IpProtocol, permission.FromPort, permission.ToPort]) if {
	permission.IpProtocol != "-1"
	permission.FromPort != permission.ToPort
}

# A resource policy that lets nobody in but those it names.
_names_callers if {
	statements := input.properties.policy.Statement
	count(statements) > 0
	every statement in statements {
		not _lets_everybody_in(statement)
	}
}

_lets_everybody_in(statement) if {
	statement.Effect == "Allow"
	statement.Principal == "*"
}

_lets_everybody_in(statement) if {
	statement.Effect == "Allow"
	statement.Principal.AWS == "*"
}

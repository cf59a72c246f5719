package lib.aws_exposure_test

import data.lib.aws_exposure as lib

_group(ranges, ports) := {
	"direction": "out",
	"kind": "guarded-by",
	"end": {
		"type": "AWS::EC2::SecurityGroup",
		"name": "web",
		"properties": {"IpPermissions": [object.union(
			{"IpRanges": [{"CidrIp": range} | some range in ranges], "Ipv6Ranges": []},
			ports,
		)]},
	},
}

_https := {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443}

_instance(addresses, edges) := {
	"type": "AWS::EC2::Instance",
	"properties": {"publicAddresses": addresses},
	"edges": edges,
}

test_an_instance_behind_an_open_group_is_exposed if {
	lib.exposed == {{
		"message": "it has 203.0.113.4, and web lets 0.0.0.0/0 in at tcp 443",
		"path": "properties.publicAddresses",
		"value": "203.0.113.4",
	}} with input as _instance(["203.0.113.4"], [_group(["0.0.0.0/0"], _https)])
}

test_ports_are_said if {
	every_port := _group(["0.0.0.0/0"], {"IpProtocol": "-1"})
	_said(every_port) == {"it has 203.0.113.4, and web lets 0.0.0.0/0 in at every port"}
	some_ports := _group(["0.0.0.0/0"], {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 90})
	_said(some_ports) == {"it has 203.0.113.4, and web lets 0.0.0.0/0 in at tcp 80 to 90"}
}

_said(group) := messages if {
	reasons := lib.exposed with input as _instance(["203.0.113.4"], [group])
	messages := {reason.message | some reason in reasons}
}

test_an_instance_behind_a_narrow_group_is_not if {
	count(lib.exposed) == 0 with input as _instance(["203.0.113.4"], [_group(["198.51.100.0/24"], _https)])
}

test_an_instance_without_an_address_is_not if {
	count(lib.exposed) == 0 with input as _instance([], [_group(["0.0.0.0/0"], _https)])
	count(lib.undecided) == 0 with input as _instance([], [])
}

test_an_instance_whose_groups_are_not_known_is_undecided if {
	count(lib.exposed) == 0 with input as _instance(["203.0.113.4"], [])
	count(lib.undecided) == 1 with input as _instance(["203.0.113.4"], [])
}

_balancer(scheme, listeners, edges) := {
	"type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
	"properties": {"Scheme": scheme, "Listeners": listeners},
	"edges": edges,
}

_forwarding := {"Port": 443, "Forwards": true, "Authenticates": false, "MutualAuthentication": "off"}

test_a_load_balancer_that_faces_the_internet_is_exposed if {
	input_open := _balancer("internet-facing", [_forwarding], [_group(["0.0.0.0/0"], _https)])
	count(lib.exposed) == 1 with input as input_open
	count(lib.public) == 1 with input as input_open
}

test_a_load_balancer_without_groups_is_exposed if {
	some reason in lib.exposed with input as _balancer("internet-facing", [_forwarding], [])
	endswith(reason.message, "nothing stands before it")
}

test_other_load_balancers_are_not if {
	count(lib.exposed) == 0 with input as _balancer("internal", [_forwarding], [])
	count(lib.exposed) == 0 with input as _balancer("internet-facing", [object.union(_forwarding, {"Forwards": false})], [])
	count(lib.exposed) == 0 with input as _balancer("internet-facing", [_forwarding], [_group(["10.0.0.0/8"], _https)])
}

test_a_load_balancer_that_asks_who_comes_is_not_public if {
	count(lib.public) == 0 with input as _balancer("internet-facing", [object.union(_forwarding, {"Authenticates": true})], [])
	count(lib.public) == 0 with input as _balancer("internet-facing", [object.union(_forwarding, {"MutualAuthentication": "verify"})], [])
}

_route := {"route": "GET /", "authorizationType": "NONE", "apiKeyRequired": false, "integration": {"type": "AWS_PROXY"}}

_http_api(disabled, route) := {
	"type": "AWS::ApiGatewayV2::Api",
	"properties": {"disableExecuteApiEndpoint": disabled, "apiEndpoint": "https://x", "routes": [route]},
}

test_an_open_api_is_exposed_and_public if {
	count(lib.exposed) == 1 with input as _http_api(false, _route)
	lib.public == {{"message": "GET / asks nobody who they are", "path": "properties.routes"}} with input as _http_api(false, _route)
}

test_an_api_without_its_address_is_not_exposed if count(lib.exposed) == 0 with input as _http_api(true, _route)

test_a_route_that_asks_is_not_public if {
	count(lib.public) == 0 with input as _http_api(false, object.union(_route, {"authorizationType": "AWS_IAM"}))
	count(lib.public) == 0 with input as _http_api(false, object.union(_route, {"apiKeyRequired": true}))
	count(lib.public) == 0 with input as _http_api(false, object.union(_route, {"integration": {"type": "MOCK"}}))
}

_rest(kind, statements) := {
	"type": "AWS::ApiGateway::RestApi",
	"properties": {
		"endpointConfiguration": {"types": [kind]},
		"policy": {"Statement": statements},
		"routes": [_route],
	},
}

test_a_regional_api_is_exposed_and_a_private_one_is_not if {
	count(lib.exposed) == 1 with input as _rest("REGIONAL", [])
	count(lib.exposed) == 0 with input as _rest("PRIVATE", [])
}

test_a_policy_that_names_callers_keeps_others_out if {
	count(lib.public) == 1 with input as _rest("REGIONAL", [])
	count(lib.public) == 1 with input as _rest("REGIONAL", [{"Effect": "Allow", "Principal": "*"}])
	count(lib.public) == 1 with input as _rest("REGIONAL", [{"Effect": "Allow", "Principal": {"AWS": "*"}}])
	count(lib.public) == 0 with input as _rest("REGIONAL", [{"Effect": "Allow", "Principal": {"AWS": "arn:x"}}])
}

_function(authentication) := {
	"type": "AWS::Lambda::Function",
	"properties": {"FunctionUrlConfigs": [{"AuthType": authentication, "FunctionUrl": "https://x"}]},
}

test_a_function_with_an_address_is_exposed if {
	count(lib.exposed) == 1 with input as _function("AWS_IAM")
	count(lib.public) == 0 with input as _function("AWS_IAM")
	count(lib.public) == 1 with input as _function("NONE")
}

test_each_way_in_is_said_whole if {
	lib.exposed == {{
		"message": "it faces the internet, and nothing stands before it",
		"path": "properties.Scheme",
	}} with input as _balancer("internet-facing", [_forwarding], [])
	lib.exposed == {{
		"message": "its address is on the internet",
		"path": "properties.apiEndpoint",
		"value": "https://x",
	}} with input as _http_api(false, _route)
	lib.exposed == {{
		"message": "its endpoint is REGIONAL",
		"path": "properties.endpointConfiguration.types",
		"value": "REGIONAL",
	}} with input as _rest("REGIONAL", [])
	lib.exposed == {{
		"message": "it has the address https://x",
		"path": "properties.FunctionUrlConfigs",
	}} with input as _function("AWS_IAM")
}

test_each_way_to_be_public_is_said_whole if {
	lib.public == {{
		"message": "port 443 asks nobody who they are",
		"path": "properties.Listeners",
	}} with input as _balancer("internet-facing", [_forwarding], [])
	lib.public == {{
		"message": "its address asks nobody who they are",
		"path": "properties.FunctionUrlConfigs",
	}} with input as _function("NONE")
}

test_a_listener_that_leads_nowhere_is_not_public if {
	count(lib.public) == 0 with input as _balancer("internet-facing", [object.union(_forwarding, {"Forwards": false})], [])
}

test_other_types_are_not_judged if {
	every resource in [
		_instance(["203.0.113.4"], [_group(["0.0.0.0/0"], _https)]),
		_instance(["203.0.113.4"], []),
		_balancer("internet-facing", [_forwarding], []),
		_http_api(false, _route),
		_rest("REGIONAL", []),
		_function("NONE"),
	] {
		count(((lib.exposed | lib.public) | lib.undecided)) == 0 with input as object.union(resource, {"type": "AWS::S3::Bucket"})
	}
}

test_what_could_not_be_read_is_said if {
	lib.undecided == {{"message": "its security groups could not be read"}} with input as _instance(["203.0.113.4"], [])
	count(lib.undecided) == 0 with input as _instance(["203.0.113.4"], [_group(["10.0.0.0/8"], _https)])
}

test_only_groups_that_stand_before_it_count if {
	group := _group(["0.0.0.0/0"], _https)
	every change in [{"direction": "in"}, {"kind": "depends-on"}, {"end": {"type": "AWS::WAFv2::WebACL"}}] {
		count(lib.exposed) == 0 with input as _instance(["203.0.113.4"], [object.union(group, change)])
	}
}

test_a_policy_that_also_admits_everybody_keeps_nobody_out if {
	statements := [{"Effect": "Allow", "Principal": {"AWS": "arn:x"}}, {"Effect": "Allow", "Principal": "*"}]
	count(lib.public) == 1 with input as _rest("REGIONAL", statements)
}

test_what_is_denied_to_everybody_admits_nobody if {
	every principal in ["*", {"AWS": "*"}] {
		statements := [{"Effect": "Allow", "Principal": {"AWS": "arn:x"}}, {"Effect": "Deny", "Principal": principal}]
		count(lib.public) == 0 with input as _rest("REGIONAL", statements)
	}
}

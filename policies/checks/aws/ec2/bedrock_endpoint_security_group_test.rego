package checks.aws.ec2.bedrock_endpoint_security_group_test

import data.checks.aws.ec2.bedrock_endpoint_security_group as check

_guarding(services, rules) := {
	"properties": {"GroupId": "sg-1", "IpPermissions": rules},
	"related_from": {"guarded-by": [{"id": service, "properties": {"serviceName": service}} | some service in services]},
}

_group(rules) := _guarding(["com.amazonaws.eu-west-1.bedrock-runtime"], rules)

_rule4(range) := {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": range}]}

_rule6(range) := {"IpProtocol": "-1", "Ipv6Ranges": [{"CidrIpv6": range}]}

test_ranges_of_the_network_are_good if {
	unit := _group([_rule4("10.20.0.0/16"), _rule6("2001:db8::/32")])
	check.compliant with input as unit
	found := check.details with input as unit
	count(found) == 0
}

test_other_groups_are_good if {
	check.compliant with input as _group([{"IpProtocol": "tcp", "UserIdGroupPairs": [{"GroupId": "sg-2"}]}])
}

test_nobody_is_good if check.compliant with input as _group([])

test_everyone_is_bad_and_named if {
	unit := _group([_rule4("10.20.0.0/16"), _rule4("0.0.0.0/0")])
	not check.compliant with input as unit
	found := check.details with input as unit
	found == {{"path": "properties.IpPermissions[1]", "value": "0.0.0.0/0", "message": "lets everyone in"}}
}

test_everyone_of_ipv6_is_bad_and_named if {
	unit := _group([_rule6("::/0")])
	not check.compliant with input as unit
	found := check.details with input as unit
	found == {{"path": "properties.IpPermissions[0]", "value": "::/0", "message": "lets everyone in"}}
}

test_two_halves_are_everyone if {
	not check.compliant with input as _group([_rule4("0.0.0.0/1"), _rule4("128.0.0.0/1")])
	not check.compliant with input as _group([_rule4("0.0.0.0/1")])
	not check.compliant with input as _group([_rule6("2000::/3")])
}

test_one_range_of_many_is_enough if {
	not check.compliant with input as _group([{"IpRanges": [{"CidrIp": "10.0.0.0/8"}, {"CidrIp": "0.0.0.0/0"}]}])
}

test_nothing_known_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _group({})
	not check.compliant with input as _group("none")
}

test_one_endpoint_of_bedrock_is_enough if {
	services := ["com.amazonaws.eu-west-1.sagemaker.runtime", "com.amazonaws.eu-west-1.bedrock"]
	check.applies with input as _guarding(services, [])
}

test_groups_of_other_endpoints_are_not_judged if {
	not check.applies with input as _guarding(["com.amazonaws.eu-west-1.sagemaker.runtime"], [])
	not check.applies with input as _guarding([], [])
	not check.applies with input as {"properties": {"IpPermissions": []}}
}

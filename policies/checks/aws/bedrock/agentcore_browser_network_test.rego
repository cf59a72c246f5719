package checks.aws.bedrock.agentcore_browser_network_test

import data.checks.aws.bedrock.agentcore_browser_network as check

_unit(mode) := {"properties": {"name": "a", "networkConfiguration": {"networkMode": mode}}}

test_a_vpc_is_good if check.compliant with input as _unit("VPC")

test_the_public_network_is_bad if not check.compliant with input as _unit("PUBLIC")

test_a_sandbox_is_bad if not check.compliant with input as _unit("SANDBOX")

test_no_mode_is_bad if {
	not check.compliant with input as {"properties": {"name": "a"}}
	not check.compliant with input as {"properties": {"networkConfiguration": {"vpcConfig": {"subnets": ["subnet-1"]}}}}
}

test_missing_properties_are_not_good if {
	not check.compliant with input as {"properties": {"name": "a"}, "related": {}, "related_from": {}}
}

test_what_is_unknown_is_not_good if {
	not check.compliant with input as {"properties": {}, "unknown": ["/properties/networkConfiguration"]}
}

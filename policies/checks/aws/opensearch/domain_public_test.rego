package checks.aws.opensearch.domain_public_test

import data.checks.aws.opensearch.domain_public as check

_domain(properties) := {
	"properties": properties,
	"related_from": {"writes": [{"id": "kb", "properties": {}}]},
}

_allow(statement) := object.union(
	{"Effect": "Allow", "Action": "es:ESHttp*", "Resource": "arn:aws:es:us-east-1:123456789012:domain/docs/*"},
	statement,
)

_policy(statements) := {"AccessPolicies": {"Version": "2012-10-17", "Statement": statements}}

_role := {"AWS": "arn:aws:iam::123456789012:role/knowledge-base"}

test_a_policy_that_names_who_may_come_is_good if {
	check.compliant with input as _domain(_policy([_allow({"Principal": _role})]))
	check.compliant with input as _domain(_policy(_allow({"Principal": _role})))
}

test_a_policy_for_everybody_is_bad if {
	domain := _domain(_policy([_allow({"Principal": _role}), _allow({"Principal": {"AWS": "*"}})]))
	not check.compliant with input as domain
	check.details == {{
		"path": "properties.AccessPolicies.Statement[1]",
		"value": ["es:ESHttp*"],
		"message": "is allowed to everybody",
	}} with input as domain
}

test_everybody_but_one_is_bad if {
	not check.compliant with input as _domain(_policy([_allow({"NotPrincipal": _role})]))
	not check.compliant with input as _domain(_policy([{"Effect": "Allow", "Principal": "*", "NotAction": "es:ESHttpDelete"}]))
}

test_a_domain_within_a_vpc_is_good if {
	open := _policy([_allow({"Principal": "*"})])
	check.compliant with input as _domain(object.union(open, {"VPCOptions": {"SubnetIds": ["subnet-1"]}}))
	not check.compliant with input as _domain(object.union(open, {"VPCOptions": {"SubnetIds": []}}))
	not check.compliant with input as _domain(object.union(open, {"VPCOptions": {}}))
}

test_everybody_from_somewhere_is_good if {
	office := {"IpAddress": {"aws:SourceIp": ["203.0.113.0/24"]}}
	check.compliant with input as _domain(_policy([_allow({"Principal": "*", "Condition": office})]))
	within := {"StringEquals": {"aws:SourceVpc": "vpc-1"}}
	check.compliant with input as _domain(_policy([_allow({"Principal": "*", "Condition": within})]))
}

test_everybody_from_everywhere_is_bad if {
	anywhere := {"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "0.0.0.0/0"]}}
	not check.compliant with input as _domain(_policy([_allow({"Principal": "*", "Condition": anywhere})]))
	encrypted := {"Bool": {"aws:SecureTransport": "true"}}
	not check.compliant with input as _domain(_policy([_allow({"Principal": "*", "Condition": encrypted})]))
}

test_no_policy_lets_nobody_in if {
	check.compliant with input as _domain({"AccessPolicies": {}})
	check.compliant with input as _domain(_policy([object.union(_allow({"Principal": "*"}), {"Effect": "Deny"})]))
}

test_nothing_known_is_not_good if {
	not check.compliant with input as _domain({})
	not check.compliant with input as _domain({"AccessPolicies": "{"})
}

test_a_domain_without_knowledge_base_is_not_judged if {
	check.applies with input as _domain({"AccessPolicies": {}})
	not check.applies with input as {"properties": {"AccessPolicies": {}}, "related_from": {}}
}

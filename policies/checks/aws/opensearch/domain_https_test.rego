package checks.aws.opensearch.domain_https_test

import data.checks.aws.opensearch.domain_https as check

_domain(properties) := {
	"properties": properties,
	"related_from": {"writes": [{"id": "kb", "properties": {}}]},
}

_endpoint(https, policy) := _domain({"DomainEndpointOptions": {"EnforceHTTPS": https, "TLSSecurityPolicy": policy}})

test_https_with_new_tls_is_good if {
	check.compliant with input as _endpoint(true, "Policy-Min-TLS-1-2-2019-07")
	check.compliant with input as _endpoint(true, "Policy-Min-TLS-1-2-PFS-2023-10")
}

test_old_tls_is_bad if {
	not check.compliant with input as _endpoint(true, "Policy-Min-TLS-1-0-2019-07")
}

test_new_tls_that_nobody_must_use_is_bad if {
	not check.compliant with input as _endpoint(false, "Policy-Min-TLS-1-2-PFS-2023-10")
}

test_policies_are_data if {
	check.compliant with input as _endpoint(true, "own") with data.aws_opensearch as {"tls_policies": ["own"]}
}

test_nothing_known_is_not_good if {
	not check.compliant with input as _domain({})
	not check.compliant with input as _domain({"DomainEndpointOptions": {"EnforceHTTPS": true}})
	not check.compliant with input as _domain({"DomainEndpointOptions": {"TLSSecurityPolicy": "Policy-Min-TLS-1-2-2019-07"}})
}

test_a_domain_without_knowledge_base_is_not_judged if {
	check.applies with input as _domain({"DomainEndpointOptions": {"EnforceHTTPS": true}})
	not check.applies with input as {"properties": {"DomainEndpointOptions": {"EnforceHTTPS": true}}, "related_from": {}}
}

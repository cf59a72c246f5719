package checks.aws.opensearch.domain_node_to_node_encryption_test

import data.checks.aws.opensearch.domain_node_to_node_encryption as check

_domain(properties) := {
	"properties": properties,
	"related_from": {"writes": [{"id": "kb", "properties": {}}]},
}

test_encryption_between_nodes_is_good if {
	check.compliant with input as _domain({"NodeToNodeEncryptionOptions": {"Enabled": true}})
}

test_what_is_off_is_bad if {
	not check.compliant with input as _domain({"NodeToNodeEncryptionOptions": {"Enabled": false}})
}

test_nothing_known_is_not_good if {
	not check.compliant with input as _domain({})
	not check.compliant with input as _domain({"NodeToNodeEncryptionOptions": {}})
}

test_a_domain_without_knowledge_base_is_not_judged if {
	check.applies with input as _domain({"NodeToNodeEncryptionOptions": {"Enabled": true}})
	not check.applies with input as {"properties": {"NodeToNodeEncryptionOptions": {"Enabled": true}}, "related_from": {}}
}

test_https_of_the_endpoint_is_not_good_between_nodes if {
	not check.compliant with input as _domain({
		"DomainEndpointOptions": {"EnforceHTTPS": true},
		"NodeToNodeEncryptionOptions": {"Enabled": false},
	})
}

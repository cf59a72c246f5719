package checks.azure.ai_services.naming_test

import data.checks.azure.ai_services.naming as check

test_good if {
	check.compliant with input as _account("aif-chat-prod", "AIServices")
	check.compliant with input as _account("AIF-chat-prod", "AIServices")
	check.applies with input as _account("aif-chat-prod", "AIServices")
}

test_bad if not check.compliant with input as _account("my-test-2", "AIServices")

test_own_convention if {
	check.compliant with input as _account("my-test-2", "AIServices") with data.azure_naming.ai_services_prefixes as ["aif-", "my-"]
	not check.compliant with input as _account("aif-x", "AIServices") with data.azure_naming.ai_services_prefixes as []
}

test_missing if {
	not check.compliant with input as {"properties": {"kind": "AIServices"}}
	not check.compliant with input as {"name": "aif-chat-prod", "properties": {}}
}

test_unknown if not check.compliant with input as {"name": "aif-x", "properties": {}, "unknown": ["/properties/kind"]}

test_not_applicable_to_other_kinds if {
	not check.applies with input as _account("oai-freight", "OpenAI")
	not check.applies with input as {"name": "x", "properties": {}}
}

test_edge_the_prefix_stands_at_the_start if not check.compliant with input as _account("my-aif-chat", "AIServices")

_account(name, kind) := {"name": name, "properties": {"kind": kind}}

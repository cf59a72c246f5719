package checks.aws.bedrock.guardrail_sensitive_information_test

import data.checks.aws.bedrock.guardrail_sensitive_information as check

_unit(policy) := {"properties": {"sensitiveInformationPolicy": policy}}

_entity(action, enabled) := {"type": "EMAIL", "action": action, "outputAction": action, "outputEnabled": enabled}

test_masking_or_blocking_is_good if {
	check.compliant with input as _unit({"piiEntities": [_entity("ANONYMIZE", true)]})
	check.compliant with input as _unit({"regexes": [{"name": "policy", "outputAction": "BLOCK", "outputEnabled": true}]})
}

test_detecting_is_bad if {
	not check.compliant with input as _unit({"piiEntities": [_entity("NONE", true)]})
}

test_a_filter_of_input_alone_is_bad if {
	not check.compliant with input as _unit({"piiEntities": [{
		"type": "EMAIL",
		"action": "BLOCK",
		"inputAction": "BLOCK",
		"inputEnabled": true,
		"outputAction": "BLOCK",
		"outputEnabled": false,
	}]})
}

test_nothing_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _unit({"piiEntities": [], "regexes": []})
}

test_a_pattern_that_only_detects_is_bad if {
	not check.compliant with input as _unit({"regexes": [{"name": "policy", "outputAction": "NONE", "outputEnabled": true}]})
}

package lib.guardrail_test

import data.lib.guardrail

_filter := {
	"type": "HATE",
	"inputStrength": "HIGH",
	"outputStrength": "LOW",
	"inputAction": "BLOCK",
	"outputAction": "BLOCK",
	"inputEnabled": true,
	"outputEnabled": true,
}

test_a_blocking_filter_blocks_at_its_strength if {
	guardrail.blocks_input(_filter, {"HIGH"})
	guardrail.blocks_output(_filter, {"LOW", "MEDIUM"})
	not guardrail.blocks_output(_filter, {"HIGH"})
}

test_detecting_or_switched_off_does_not_block if {
	not guardrail.blocks_input(object.union(_filter, {"inputAction": "NONE"}), {"HIGH"})
	not guardrail.blocks_input(object.union(_filter, {"inputEnabled": false}), {"HIGH"})
	not guardrail.blocks_output(object.union(_filter, {"outputAction": "NONE"}), {"LOW"})
	not guardrail.blocks_input({}, {"HIGH"})
}

test_sensitive_information_is_withheld_from_answers if {
	guardrail.withholds({"outputAction": "ANONYMIZE", "outputEnabled": true})
	not guardrail.withholds({"outputAction": "NONE", "outputEnabled": true})
	not guardrail.withholds({"outputAction": "BLOCK", "outputEnabled": false})
	not guardrail.withholds({"outputAction": "BLOCK"})
}

test_a_guardrail_acts_when_one_of_its_policies_does if {
	guardrail.acts({"contentPolicy": {"filters": [_filter]}})
	guardrail.acts({"topicPolicy": {"topics": [{"type": "DENY"}]}})
	guardrail.acts({"sensitiveInformationPolicy": {"piiEntities": [{"outputAction": "BLOCK", "outputEnabled": true}]}})
	not guardrail.acts({"contentPolicy": {"filters": [object.union(_filter, {"inputAction": "NONE", "outputStrength": "NONE"})]}})
	not guardrail.acts({})
}

test_answers_are_blocked_only_where_that_is_on if {
	not guardrail.blocks_output(object.union(_filter, {"outputEnabled": false}), {"LOW"})
}

test_a_filter_acts_at_any_strength_on_either_side if {
	every strength in ["LOW", "MEDIUM", "HIGH"] {
		prompts := object.union(_filter, {"inputStrength": strength, "outputAction": "NONE"})
		guardrail.acts({"contentPolicy": {"filters": [prompts]}})
		answers := object.union(_filter, {"outputStrength": strength, "inputAction": "NONE"})
		guardrail.acts({"contentPolicy": {"filters": [answers]}})
	}
	not guardrail.acts({"contentPolicy": {"filters": [object.union(_filter, {"inputStrength": "NONE", "outputStrength": "NONE"})]}})
}

test_topics_and_entities_that_only_detect_do_not_act if {
	not guardrail.acts({"topicPolicy": {"topics": [{"type": "OTHER"}]}})
	not guardrail.acts({"sensitiveInformationPolicy": {"piiEntities": [{"outputAction": "NONE", "outputEnabled": true}]}})
}

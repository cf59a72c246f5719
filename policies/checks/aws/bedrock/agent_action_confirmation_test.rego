package checks.aws.bedrock.agent_action_confirmation_test

import data.checks.aws.bedrock.agent_action_confirmation as check

_words := {"reading_words": ["get", "list"]}

_agent(functions) := {"properties": {"actionGroups": [{"actionGroupName": "g", "actionGroupState": "ENABLED", "functions": functions}]}}

_confirmed := {"name": "cancel_order", "requireConfirmation": "ENABLED"}

_silent := {"name": "cancel_order", "requireConfirmation": "DISABLED"}

test_a_confirmed_change_is_good if {
	check.applies with input as _agent([_confirmed]) with data.agent_functions as _words
	check.compliant with input as _agent([_confirmed]) with data.agent_functions as _words
}

test_reading_needs_no_confirmation if {
	every name in ["get_order", "getOrder", "List", "list-orders"] {
		check.compliant with input as _agent([{"name": name, "requireConfirmation": "DISABLED"}]) with data.agent_functions as _words
	}
}

test_a_change_without_confirmation_is_bad_and_named if {
	unit := _agent([_confirmed, _silent])
	not check.compliant with input as unit with data.agent_functions as _words
	found := check.details with input as unit with data.agent_functions as _words
	found == {{"path": "properties.actionGroups[0].functions[1]", "value": "cancel_order", "message": "changes something and is not confirmed by anyone"}}
}

test_no_word_on_confirmation_is_bad if {
	not check.compliant with input as _agent([{"name": "cancel_order"}]) with data.agent_functions as _words
}

test_a_word_that_only_begins_like_reading_is_no_reading if {
	not check.compliant with input as _agent([{"name": "listen"}]) with data.agent_functions as _words
	not check.compliant with input as _agent([{"name": "forget_order"}]) with data.agent_functions as _words
}

test_a_group_that_is_off_does_not_count if {
	off := {"actionGroupName": "off", "actionGroupState": "DISABLED", "functions": [_silent]}
	not check.applies with input as {"properties": {"actionGroups": [off]}} with data.agent_functions as _words
	on := {"actionGroupName": "on", "functions": [_confirmed]}
	check.compliant with input as {"properties": {"actionGroups": [off, on]}} with data.agent_functions as _words
}

test_an_agent_without_functions_is_not_judged if {
	every unit in [_agent([]), {"properties": {"actionGroups": [{"actionGroupName": "ask"}]}}, {"properties": {}}] {
		not check.applies with input as unit with data.agent_functions as _words
		not check.compliant with input as unit with data.agent_functions as _words
	}
}

test_what_is_unknown_is_not_good if {
	not check.compliant with input as {"properties": {}, "unknown": ["/properties/actionGroups"]}
}

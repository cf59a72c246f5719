package checks.gcp.dialogflow.agent_logging_test

import data.checks.gcp.dialogflow.agent_logging as check

_settings(value) := {"properties": {"advancedSettings": {"loggingSettings": value}}}

test_the_switch_of_either_edition_is_good if {
	check.compliant with input as {"properties": {"enableLogging": true}}
	check.compliant with input as {"properties": {"enableStackdriverLogging": true}}
	check.compliant with input as _settings({"enableStackdriverLogging": true})
}

test_what_is_off_is_bad if {
	not check.compliant with input as {"properties": {"enableLogging": false}}
	not check.compliant with input as {"properties": {"enableStackdriverLogging": false}}
	not check.compliant with input as _settings({"enableStackdriverLogging": false})
}

# The history of conversations serves those who write the agent, and is no log.
test_the_history_is_no_log if not check.compliant with input as _settings({"enableInteractionLogging": true})

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {}
	not check.compliant with input as {"properties": {"displayName": "a"}}
	not check.compliant with input as {"properties": {"enableLogging": "true"}}
	not check.compliant with input as {"properties": {"enableStackdriverLogging": "true"}}
	not check.compliant with input as _settings({"enableStackdriverLogging": "true"})
}

# The settings took the place of the older switch, which agents keep as it was.
test_edge_one_switch_is_enough if {
	agent := {"enableStackdriverLogging": false, "advancedSettings": {"loggingSettings": {"enableStackdriverLogging": true}}}
	check.compliant with input as {"properties": agent}
}

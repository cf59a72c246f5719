package checks.gcp.workbench.monitoring_test

import data.checks.gcp.workbench.monitoring as check

_instance(metadata) := {"properties": {"gceSetup": {"metadata": metadata}}}

test_the_agent_or_custom_metrics_are_good if {
	check.compliant with input as _instance({"install-monitoring-agent": "TRUE"})
	check.compliant with input as _instance({"report-notebook-metrics": "true"})
}

test_both_off_is_bad if {
	not check.compliant with input as _instance({"install-monitoring-agent": "false", "report-notebook-metrics": "false"})
}

# Guest attributes are read by hand, one instance at a time.
test_health_in_guest_attributes_is_not_monitoring if {
	not check.compliant with input as _instance({"report-event-health": "true", "report-system-health": "true"})
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _instance({"install-monitoring-agent": {}})
	not check.compliant with input as _instance({"install-monitoring-agent": "[redacted]"})
}

test_edge_one_that_is_on_is_enough if {
	check.compliant with input as _instance({"install-monitoring-agent": "false", "report-notebook-metrics": "TRUE"})
	check.compliant with input as _instance({"install-monitoring-agent": "True", "report-notebook-metrics": "false"})
}

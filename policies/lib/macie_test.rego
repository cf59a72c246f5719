package lib.macie_test

import data.lib.macie

_fact(properties) := {"related_from": {"depends-on": [{
	"id": "metadata",
	"properties": object.union({"macieStatus": "ENABLED"}, properties),
}]}}

_job(defined) := {"jobDetails": {"isDefinedInJob": defined}, "automatedDiscoveryMonitoringStatus": "NOT_MONITORED"}

_discovery(score) := {"automatedDiscoveryMonitoringStatus": "MONITORED", "sensitivityScore": score}

_messages contains gap.message if some gap in macie.gaps

test_a_job_classifies if {
	macie.classified with input as _fact(_job("TRUE"))
	not macie.classified with input as _fact(_job("FALSE"))
}

test_discovery_classifies_what_it_has_analyzed if {
	macie.classified with input as _fact(_discovery(1))
	macie.classified with input as _fact({"automatedDiscoveryMonitoringStatus": "MONITORED"})
	not macie.classified with input as _fact(_discovery(50))
	not macie.classified with input as _fact(_discovery(-1))
	not macie.classified with input as _fact({"automatedDiscoveryMonitoringStatus": "NOT_MONITORED", "sensitivityScore": 1})
}

test_what_is_sensitive_is_a_gap_whatever_classified_it if {
	macie.classified with input as _fact(object.union(_job("TRUE"), {"sensitivityScore": 49}))
	unit := _fact(object.union(_job("TRUE"), {"sensitivityScore": 51}))
	not macie.classified with input as unit
	macie.gaps == {{
		"path": "related_from.depends-on[].properties.sensitivityScore",
		"value": 51,
		"message": "Macie found sensitive data in the bucket",
	}} with input as unit
}

test_macie_that_does_not_run_classifies_nothing if {
	some status in ["DISABLED", "PAUSED"]
	unit := _fact(object.union(_job("TRUE"), {"macieStatus": status}))
	not macie.classified with input as unit
	macie.gaps == {{
		"path": "related_from.depends-on[].properties.macieStatus",
		"value": status,
		"message": "Macie does not run in the account and region of the bucket",
	}} with input as unit
}

test_what_is_not_analyzed_is_one_gap if {
	macie.gaps == {{
		"path": "related_from.depends-on[].properties.jobDetails",
		"value": null,
		"message": "neither a job nor automated discovery has analyzed the bucket",
	}} with input as _fact({})
	_messages == {"Macie does not run in the account and region of the bucket"} with input as _fact({"macieStatus": "PAUSED"})
}

test_nothing_said_is_not_classified if {
	not macie.classified with input as {"related_from": {"depends-on": []}}
	not macie.classified with input as {}
	unit := {"related_from": {"depends-on": [{"id": "metadata", "properties": {}}]}}
	not macie.classified with input as unit
	{gap.value | some gap in macie.gaps} == {null} with input as unit
}

package checks.aws.s3.knowledge_base_data_classified_test

import data.checks.aws.s3.knowledge_base_data_classified as check

_bucket(facts) := {"related_from": {
	"grounded-on": [{"id": "base"}],
	"depends-on": [{"id": "metadata", "properties": facts}],
}}

_job(defined) := {
	"macieStatus": "ENABLED",
	"automatedDiscoveryMonitoringStatus": "NOT_MONITORED",
	"jobDetails": {"isDefinedInJob": defined},
}

test_good if {
	check.applies with input as _bucket(_job("TRUE"))
	check.compliant with input as _bucket(_job("TRUE"))
	check.details == set() with input as _bucket(_job("TRUE"))
}

test_bad if {
	check.applies with input as _bucket(_job("FALSE"))
	not check.compliant with input as _bucket(_job("FALSE"))
	{detail.message | some detail in check.details} == {"neither a job nor automated discovery has analyzed the bucket"} with input as _bucket(_job("FALSE"))
}

test_bad_where_macie_is_off if {
	not check.compliant with input as _bucket({"macieStatus": "DISABLED"})
}

test_missing if {
	not check.compliant with input as _bucket({})
	not check.compliant with input as {"related_from": {"grounded-on": [{"id": "base"}]}}
}

test_unknown if {
	not check.compliant with input as {"related_from": {"depends-on": [{"id": "metadata", "unresolved": true}]}}
}

test_not_applicable if {
	not check.applies with input as {"related_from": {"grounded-on": []}}
	not check.applies with input as {"related_from": {"logs-to": [{"id": "other"}]}}
}

test_edge_sensitive_data_was_found if {
	not check.compliant with input as _bucket(object.union(_job("TRUE"), {"sensitivityScore": 80}))
}

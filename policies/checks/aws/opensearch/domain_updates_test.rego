package checks.aws.opensearch.domain_updates_test

import data.checks.aws.opensearch.domain_updates as check

_domain(properties) := {
	"properties": properties,
	"related_from": {"writes": [{"id": "kb", "properties": {}}]},
}

_software(update, automatic) := _domain({
	"ServiceSoftwareOptions": {"UpdateAvailable": update},
	"SoftwareUpdateOptions": {"AutoSoftwareUpdateEnabled": automatic},
})

test_the_newest_that_renews_itself_is_good if {
	check.compliant with input as _software(false, true)
}

test_what_nobody_renews_is_bad if {
	not check.compliant with input as _software(false, false)
}

test_an_update_that_was_put_off_is_bad if {
	not check.compliant with input as _software(true, true)
}

test_code_says_nothing_of_the_software_there_is if {
	check.compliant with input as _domain({"SoftwareUpdateOptions": {"AutoSoftwareUpdateEnabled": true}})
}

test_nothing_known_is_not_good if {
	not check.compliant with input as _domain({})
	not check.compliant with input as _domain({"ServiceSoftwareOptions": {"UpdateAvailable": false}})
}

test_a_domain_without_knowledge_base_is_not_judged if {
	check.applies with input as _domain({"SoftwareUpdateOptions": {"AutoSoftwareUpdateEnabled": true}})
	not check.applies with input as {"properties": {"SoftwareUpdateOptions": {"AutoSoftwareUpdateEnabled": true}}, "related_from": {}}
}

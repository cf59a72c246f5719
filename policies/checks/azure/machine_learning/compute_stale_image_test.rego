package checks.azure.machine_learning.compute_stale_image_test

import data.checks.azure.machine_learning.compute_stale_image as check

test_good if check.compliant with input as _instance({"isLatestOsImageVersion": true})

test_bad if not check.compliant with input as _instance({"isLatestOsImageVersion": false})

test_missing if {
	not check.compliant with input as {"properties": {"computeType": "ComputeInstance"}}
	not check.compliant with input as _instance({})
}

test_unknown if {
	unit := {"properties": {"computeType": "ComputeInstance"}, "unknown": ["/properties/properties/osImageMetadata"]}
	not check.compliant with input as unit
}

test_not_applicable_without_an_image_of_its_own if {
	check.applies with input as _instance({})
	not check.applies with input as {"properties": {"computeType": "ComputeInstance", "properties": {}}}
	not check.applies with input as {"properties": {"computeType": "AmlCompute", "properties": {"osImageMetadata": {}}}}
}

test_edge_versions_alone_do_not_say_it if not check.compliant with input as _instance({"currentImageVersion": "26.11.20", "latestImageVersion": "26.11.20"})

_instance(image) := {"properties": {"computeType": "ComputeInstance", "properties": {"osImageMetadata": image}}}

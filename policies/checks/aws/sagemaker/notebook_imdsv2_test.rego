package checks.aws.sagemaker.notebook_imdsv2_test

import data.checks.aws.sagemaker.notebook_imdsv2 as check

_notebook(version) := {"properties": {"InstanceMetadataServiceConfiguration": {"MinimumInstanceMetadataServiceVersion": version}}}

test_version_two_is_good if {
	check.compliant with input as _notebook("2")
}

test_version_one_is_bad if {
	not check.compliant with input as _notebook("1")
}

test_nothing_said_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"InstanceMetadataServiceConfiguration": {}}}
	not check.compliant with input as _notebook("")
}

# Versions are numbers that are written as text.
test_edge_versions_are_compared_as_numbers if {
	check.compliant with input as _notebook("10")
	check.compliant with input as _notebook(2)
	not check.compliant with input as _notebook("01")
	not check.compliant with input as _notebook("latest")
}

test_values_of_another_shape_are_not_good if {
	not check.compliant with input as _notebook(null)
	not check.compliant with input as _notebook(["2"])
	not check.compliant with input as {"properties": {"MinimumInstanceMetadataServiceVersion": "2"}}
}

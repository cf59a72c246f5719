package checks.aws.sagemaker.endpoint_instance_count_test

import data.checks.aws.sagemaker.endpoint_instance_count as check

_config(variants) := {"properties": {"ProductionVariants": variants}}

_serverless := {"VariantName": "a", "ServerlessConfig": {"MaxConcurrency": 5}}

_least := {"minimum_instances": 2}

test_two_machines_are_good if {
	check.applies with input as _config([{"InitialInstanceCount": 2}])
	check.compliant with input as _config([{"InitialInstanceCount": 2}]) with data.sagemaker as _least
	check.compliant with input as _config([{"InitialInstanceCount": 3}, _serverless])
}

test_one_machine_is_bad if {
	not check.compliant with input as _config([{"InitialInstanceCount": 1}])
	not check.compliant with input as _config([{"InitialInstanceCount": 2}]) with data.sagemaker as {"minimum_instances": 3}
}

test_one_variant_with_one_machine_is_bad if {
	not check.compliant with input as _config([{"InitialInstanceCount": 2}, {"InitialInstanceCount": 1}])
	not check.compliant with input as _config([_serverless, {"InitialInstanceCount": 1}])
}

test_serverless_variants_alone_are_not_judged if {
	not check.applies with input as _config([_serverless])
	check.applies with input as _config([_serverless, {"InitialInstanceCount": 1}])
}

test_nothing_said_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _config([])
	not check.compliant with input as _config([{"VariantName": "a"}])
	not check.compliant with input as _config([{"VariantName": "a", "ServerlessConfig": null}])
}

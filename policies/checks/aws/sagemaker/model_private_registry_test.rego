package checks.aws.sagemaker.model_private_registry_test

import data.checks.aws.sagemaker.model_private_registry as check

_model(image_config) := {"properties": {"PrimaryContainer": {"Image": "registry.example.com/scorer:1", "ImageConfig": image_config}}}

test_a_registry_in_the_vpc_is_good if {
	check.applies with input as _model({"RepositoryAccessMode": "Vpc"})
	check.compliant with input as _model({"RepositoryAccessMode": "Vpc"})
}

test_the_registry_of_the_platform_is_bad if {
	not check.compliant with input as _model({"RepositoryAccessMode": "Platform"})
}

test_credentials_of_a_registry_are_not_enough if {
	not check.compliant with input as _model({"RepositoryAuthConfig": {"RepositoryCredentialsProviderArn": "a"}})
}

test_a_model_of_several_containers_is_not_judged if {
	not check.applies with input as {"properties": {"Containers": [{"Image": "a"}]}}
	not check.compliant with input as {"properties": {"Containers": [{"Image": "a"}]}}
	not check.applies with input as {"properties": {"PrimaryContainer": {"ModelPackageName": "a"}}}
}

test_nothing_said_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"PrimaryContainer": {"Image": "a"}}}
}

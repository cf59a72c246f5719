package checks.aws.sagemaker.model_multicontainer_private_registry_test

import data.checks.aws.sagemaker.model_multicontainer_private_registry as check

_private := {"Image": "a", "ImageConfig": {"RepositoryAccessMode": "Vpc"}}

_public := {"Image": "b", "ImageConfig": {"RepositoryAccessMode": "Platform"}}

_model(containers) := {"properties": {"Containers": containers}}

test_all_from_the_vpc_are_good if {
	check.applies with input as _model([_private, _private])
	check.compliant with input as _model([_private, _private])
	check.compliant with input as _model([_private])
	count(check.details) == 0 with input as _model([_private])
}

test_one_from_elsewhere_is_bad_and_named if {
	not check.compliant with input as _model([_private, _public])
	found := check.details with input as _model([_private, _public, {"Image": "c"}])
	found == {
		{"path": "properties.Containers[1].Image", "value": "b", "message": "is not pulled through the VPC"},
		{"path": "properties.Containers[2].Image", "value": "c", "message": "is not pulled through the VPC"},
	}
}

test_a_model_of_one_container_is_not_judged if {
	not check.applies with input as {"properties": {"PrimaryContainer": _public}}
	not check.applies with input as _model([])
	not check.applies with input as _model([{"ModelPackageName": "a"}])
}

test_nothing_said_is_not_good if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _model([])
	not check.compliant with input as _model([{"Image": "a"}])
}

# Credentials for a registry, or a VPC for the containers that run, do not say where the image is pulled from.
test_edge_credentials_and_the_vpc_of_the_model_are_no_private_registry if {
	config := {"RepositoryAuthConfig": {"RepositoryCredentialsProviderArn": "arn:aws:lambda:us-east-1:123456789012:function:login"}}
	not check.compliant with input as _model([_private, {"Image": "b", "ImageConfig": config}])
	model := {"Containers": [_private, _public], "VpcConfig": {"Subnets": ["subnet-1"]}}
	not check.compliant with input as {"properties": model}
}

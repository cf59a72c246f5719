# METADATA
# title: Every container of a SageMaker pipeline of models is pulled from a private registry in the VPC
# description: |
#   One foreign image in a pipeline sees, and can change, what the others are asked and answer. Whoever controls the
#   registry controls the code that sees every request. Pulled through the VPC, images come from a registry that the
#   organisation runs and watches, and never over the public internet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ImageConfig.html
#     description: Where the image of a container is pulled from
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-containers-inference-private.html
#     description: Private Docker registries for containers of models
# schemas:
#   - input: schema.aws.sagemaker_model
# custom:
#   id: aws-sagemaker-model-multicontainer-private-registry
#   types: [AWS::SageMaker::Model]
#   severity: medium
#   risk_area: dependencies
#   evidence: ["properties.Containers[].ImageConfig.RepositoryAccessMode", "properties.Containers[].Image"]
#   remediation:
#     summary: Create the model again with images of a private registry that is reached through the VPC, in every container.
#     cli: |
#       aws sagemaker create-model --model-name NAME --execution-role-arn ROLE --vpc-config Subnets=SUBNET,SecurityGroupIds=GROUP --containers Image=IMAGE,ImageConfig={RepositoryAccessMode=Vpc}
#     terraform: |
#       container {
#         image = "registry.example.com/features:1"
#         image_config {
#           repository_access_mode = "Vpc"
#         }
#       }
#       container {
#         image = "registry.example.com/scorer:1"
#         image_config {
#           repository_access_mode = "Vpc"
#         }
#       }
#     cloudformation: |
#       Properties:
#         Containers:
#           - Image: registry.example.com/features:1
#             ImageConfig: { RepositoryAccessMode: Vpc }
#           - Image: registry.example.com/scorer:1
#             ImageConfig: { RepositoryAccessMode: Vpc }
#   equivalents:
#     - securityhub:SageMaker.19
#     - config:sagemaker-model-multicontainer-private-registry
#     - awsaiml:SM-14
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0010"]
package checks.aws.sagemaker.model_multicontainer_private_registry

applies if {
	some container in input.properties.Containers
	is_string(container.Image)
}

compliant if {
	count(input.properties.Containers) > 0
	every container in input.properties.Containers {
		container.ImageConfig.RepositoryAccessMode == "Vpc"
	}
}

details contains {
	"path": sprintf("properties.Containers[%d].Image", [index]),
	"value": container.Image,
	"message": "is not pulled through the VPC",
} if {
	some index, container in input.properties.Containers
	not container.ImageConfig.RepositoryAccessMode == "Vpc"
}

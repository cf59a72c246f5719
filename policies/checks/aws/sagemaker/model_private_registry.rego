# METADATA
# title: The container of a SageMaker model is pulled from a private registry in the VPC
# description: |
#   Whoever controls the registry controls the code that sees every request. Pulled through the VPC, images come from a
#   registry that the organisation runs and watches, and never over the public internet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ImageConfig.html
#     description: Where the image of a container is pulled from
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-containers-inference-private.html
#     description: Private Docker registries for containers of models
# schemas:
#   - input: schema.aws.sagemaker_model
# custom:
#   id: aws-sagemaker-model-private-registry
#   types: [AWS::SageMaker::Model]
#   severity: medium
#   risk_area: dependencies
#   evidence:
#     - properties.PrimaryContainer.ImageConfig.RepositoryAccessMode
#     - properties.PrimaryContainer.Image
#   remediation:
#     summary: Create the model again with an image of a private registry that is reached through the VPC.
#     cli: |
#       aws sagemaker create-model --model-name NAME --execution-role-arn ROLE --vpc-config Subnets=SUBNET,SecurityGroupIds=GROUP --primary-container Image=IMAGE,ImageConfig={RepositoryAccessMode=Vpc}
#     terraform: |
#       primary_container {
#         image_config {
#           repository_access_mode = "Vpc"
#         }
#       }
#       vpc_config {
#         subnets            = ["subnet-0123456789abcdef0"]
#         security_group_ids = ["sg-0123456789abcdef0"]
#       }
#     cloudformation: |
#       Properties:
#         PrimaryContainer:
#           ImageConfig:
#             RepositoryAccessMode: Vpc
#         VpcConfig:
#           Subnets: [subnet-0123456789abcdef0]
#           SecurityGroupIds: [sg-0123456789abcdef0]
#   equivalents:
#     - securityhub:SageMaker.16
#     - config:sagemaker-model-private-registry-required
#     - awsaiml:SM-14
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0010"]
package checks.aws.sagemaker.model_private_registry

applies if is_string(input.properties.PrimaryContainer.Image)

compliant if input.properties.PrimaryContainer.ImageConfig.RepositoryAccessMode == "Vpc"

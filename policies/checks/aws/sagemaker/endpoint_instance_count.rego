# METADATA
# title: Each variant of a SageMaker endpoint starts with more than one machine
# description: |
#   Machines of one variant are spread over availability zones. With a single one the model is gone when its zone or its
#   machine is, and whoever keeps that machine busy has switched it off. Serverless variants have no machines. The least
#   number is in `policies/data/sagemaker.yaml`.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-best-practices.html
#     description: Deploying on more than one instance
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html
#     description: InitialInstanceCount of a variant
# schemas:
#   - input: schema.aws.sagemaker_endpoint_config
# custom:
#   id: aws-sagemaker-endpoint-instance-count
#   types: [AWS::SageMaker::EndpointConfig]
#   severity: medium
#   risk_area: governance
#   evidence:
#     - "properties.ProductionVariants[].InitialInstanceCount"
#     - "properties.ProductionVariants[].ServerlessConfig"
#   remediation:
#     summary: Deploy a configuration whose variants start with two machines or more.
#     cli: aws sagemaker create-endpoint-config --endpoint-config-name NAME --production-variants VariantName=NAME,ModelName=MODEL,InstanceType=TYPE,InitialInstanceCount=2
#     terraform: |
#       production_variants {
#         initial_instance_count = 2
#       }
#     cloudformation: |
#       Properties:
#         ProductionVariants:
#           - VariantName: all
#             ModelName: MODEL
#             InstanceType: ml.m5.large
#             InitialInstanceCount: 2
#   equivalents:
#     - securityhub:SageMaker.4
#     - config:sagemaker-endpoint-config-prod-instance-count
#     - prowler:sagemaker_endpoint_config_prod_variant_instances
#     - powerpipe:aws_compliance.control.sagemaker_endpoint_configuration_prod_instance_count_greater_than_one
#     - awsaiml:SM-12
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0029"]
package checks.aws.sagemaker.endpoint_instance_count

applies if {
	some variant in input.properties.ProductionVariants
	not _serverless(variant)
}

compliant if {
	count(input.properties.ProductionVariants) > 0
	every variant in input.properties.ProductionVariants {
		_spread(variant)
	}
}

_spread(variant) if _serverless(variant)

_spread(variant) if variant.InitialInstanceCount >= data.sagemaker.minimum_instances

_serverless(variant) if is_object(variant.ServerlessConfig)

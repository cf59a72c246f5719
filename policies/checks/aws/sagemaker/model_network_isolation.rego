# METADATA
# title: The container of a SageMaker model has no network
# description: |
#   Weights and serving code often come from elsewhere. In isolation they cannot send requests, answers or the role's
#   credentials anywhere, whatever is hidden in them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html
#     description: Containers without a network
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html
#     description: EnableNetworkIsolation of a model
# schemas:
#   - input: schema.aws.sagemaker_model
# custom:
#   id: aws-sagemaker-model-network-isolation
#   types: [AWS::SageMaker::Model]
#   severity: medium
#   risk_area: dependencies
#   evidence: [properties.EnableNetworkIsolation]
#   remediation:
#     summary: Create the model again with network isolation. Containers then load nothing at run time.
#     cli: aws sagemaker create-model --enable-network-isolation (with the model's other settings)
#     terraform: enable_network_isolation = true
#     cloudformation: |
#       Properties:
#         EnableNetworkIsolation: true
#   equivalents:
#     - securityhub:SageMaker.5
#     - config:sagemaker-model-isolation-enabled
#     - prowler:sagemaker_models_network_isolation_enabled
#     - checkov:CKV_AWS_370
#     - cnspec:mondoo-aws-security-sagemaker-model-network-isolation
#     - powerpipe:aws_compliance.control.sagemaker_model_network_isolation_enabled
#     - electriceye:SageMaker.5
#     - awsaiml:SM-11
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0010"]
package checks.aws.sagemaker.model_network_isolation

compliant if input.properties.EnableNetworkIsolation == true

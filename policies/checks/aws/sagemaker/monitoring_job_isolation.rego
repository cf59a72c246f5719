# METADATA
# title: A SageMaker monitoring job has no network
# description: |
#   A monitoring job reads what an endpoint was asked and answered, in a container that often comes from elsewhere.
#   Without a network the container cannot send any of it anywhere. Of jobs on the quality of data and of models, on
#   bias and on explainability.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MonitoringNetworkConfig.html
#     description: Network of a monitoring job
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html
#     description: Monitoring models
# schemas:
#   - input: schema.aws.sagemaker_data_quality_job_definition
# custom:
#   id: aws-sagemaker-monitoring-job-isolation
#   aliases:
#     - aws-sagemaker-data-quality-isolation
#     - aws-sagemaker-bias-isolation
#     - aws-sagemaker-explainability-isolation
#     - aws-sagemaker-model-quality-isolation
#   types:
#     - AWS::SageMaker::DataQualityJobDefinition
#     - AWS::SageMaker::ModelBiasJobDefinition
#     - AWS::SageMaker::ModelExplainabilityJobDefinition
#     - AWS::SageMaker::ModelQualityJobDefinition
#   severity: high
#   risk_area: network
#   evidence: [properties.NetworkConfig.EnableNetworkIsolation]
#   remediation:
#     summary: Create the definition again with this setting; a definition cannot be changed.
#     cli: |
#       aws sagemaker create-data-quality-job-definition --job-definition-name NAME --network-config EnableNetworkIsolation=true --cli-input-json file://definition.json
#     terraform: |
#       network_config {
#         enable_network_isolation = true
#       }
#     cloudformation: |
#       Properties:
#         NetworkConfig:
#           EnableNetworkIsolation: true
#   equivalents:
#     - securityhub:SageMaker.11
#     - config:sagemaker-data-quality-job-isolation
#     - cnspec:mondoo-aws-security-sagemaker-monitoring-job-network-config
#     - securityhub:SageMaker.12
#     - config:sagemaker-model-bias-job-isolation
#     - securityhub:SageMaker.20
#     - config:sagemaker-model-explainability-job-network-isolation
#     - securityhub:SageMaker.25
#     - config:sagemaker-model-quality-job-definition-isolation
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0025"]
package checks.aws.sagemaker.monitoring_job_isolation

compliant if input.properties.NetworkConfig.EnableNetworkIsolation == true

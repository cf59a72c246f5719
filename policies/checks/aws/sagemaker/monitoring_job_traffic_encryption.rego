# METADATA
# title: Machines of a SageMaker monitoring job talk to each other encrypted
# description: |
#   A monitoring job that runs on several machines exchanges what an endpoint was asked and answered between them.
#   Encrypted, that stays unreadable to whoever can listen on the network. Of jobs on the quality of data and of models,
#   on bias and on explainability.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MonitoringNetworkConfig.html
#     description: Network of a monitoring job
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html
#     description: Monitoring models
# schemas:
#   - input: schema.aws.sagemaker_data_quality_job_definition
# custom:
#   id: aws-sagemaker-monitoring-job-traffic-encryption
#   aliases:
#     - aws-sagemaker-data-quality-traffic-encryption
#     - aws-sagemaker-bias-traffic-encryption
#     - aws-sagemaker-explainability-traffic-encryption
#     - aws-sagemaker-model-quality-traffic-encryption
#   types:
#     - AWS::SageMaker::DataQualityJobDefinition
#     - AWS::SageMaker::ModelBiasJobDefinition
#     - AWS::SageMaker::ModelExplainabilityJobDefinition
#     - AWS::SageMaker::ModelQualityJobDefinition
#   severity: medium
#   risk_area: data
#   evidence: [properties.NetworkConfig.EnableInterContainerTrafficEncryption]
#   remediation:
#     summary: Create the definition again with this setting; a definition cannot be changed.
#     cli: |
#       aws sagemaker create-data-quality-job-definition --job-definition-name NAME --network-config EnableInterContainerTrafficEncryption=true --cli-input-json file://definition.json
#     terraform: |
#       network_config {
#         enable_inter_container_traffic_encryption = true
#       }
#     cloudformation: |
#       Properties:
#         NetworkConfig:
#           EnableInterContainerTrafficEncryption: true
#   equivalents:
#     - securityhub:SageMaker.9
#     - config:sagemaker-data-quality-job-encrypt-in-transit
#     - checkov:CKV_AWS_369
#     - awsaiml:SM-16
#     - cnspec:mondoo-aws-security-sagemaker-monitoring-job-network-config
#     - securityhub:SageMaker.15
#     - config:sagemaker-model-bias-job-encrypt-in-transit
#     - securityhub:SageMaker.10
#     - config:sagemaker-model-explainability-job-encrypt-in-transit
#     - securityhub:SageMaker.13
#     - config:sagemaker-model-quality-job-encrypt-in-transit
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.sagemaker.monitoring_job_traffic_encryption

compliant if input.properties.NetworkConfig.EnableInterContainerTrafficEncryption == true

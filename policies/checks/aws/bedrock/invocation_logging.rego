# METADATA
# title: Bedrock logs the prompts and answers of a region
# description: |
#   Without invocation logging nobody can tell what models were asked and what they gave away: neither misuse by a
#   stolen key nor a prompt injection leaves a trace. A configuration that delivers no text, or to nowhere, is no log.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
#     description: Logging of model invocations
# schemas:
#   - input: schema.aws.bedrock_model_invocation_logging_configuration
# custom:
#   id: aws-bedrock-invocation-logging
#   types: [AWS::Bedrock::ModelInvocationLoggingConfiguration]
#   severity: medium
#   risk_area: monitoring
#   evidence:
#     - properties.enabled
#     - properties.loggingConfig.textDataDeliveryEnabled
#     - properties.loggingConfig.s3Config.bucketName
#     - properties.loggingConfig.cloudWatchConfig.logGroupName
#   remediation:
#     summary: Deliver the text of invocations to a bucket or a log group in every region where Bedrock can be called.
#     cli: aws bedrock put-model-invocation-logging-configuration --region {region} --logging-config '{"s3Config":{"bucketName":"LOG_BUCKET"},"textDataDeliveryEnabled":true}'
#     terraform: |
#       logging_config {
#         text_data_delivery_enabled = true
#         s3_config {
#           bucket_name = "invocation-logs"
#         }
#       }
#   equivalents:
#     - prowler:bedrock_model_invocation_logging_enabled
#     - cloudsploit:aws/bedrock/modelInvocationLoggingEnabled
#     - awsaiml:BR-04
#     - awsaiml:FS-64
#     - wilma:check_model_invocation_logging
#     - wilma:check_logging_monitoring
#     - mdc:bedrock-model-invocation-logging
#     - cnspec-pr:mondoohq/cnspec#3180
#   threats: ["owasp-llm:LLM01", "owasp-llm:LLM10", "atlas:AML.T0040"]
package checks.aws.bedrock.invocation_logging

compliant if {
	input.properties.enabled == true
	input.properties.loggingConfig.textDataDeliveryEnabled == true
	_delivered
}

_delivered if count(input.properties.loggingConfig.s3Config.bucketName) > 0

_delivered if count(input.properties.loggingConfig.cloudWatchConfig.logGroupName) > 0

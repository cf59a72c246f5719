# METADATA
# title: A SageMaker endpoint captures requests and responses
# description: |
#   What an endpoint was asked and what it answered is the only record of how a model is used: without it neither drift nor
#   probing nor extraction can be seen afterwards. Capture of one side, or of none of the requests, is no record.
# schemas:
#   - input: schema.aws.sagemaker_endpoint_config
# custom:
#   id: aws-sagemaker-endpoint-data-capture
#   types: [AWS::SageMaker::EndpointConfig]
#   severity: low
#   risk_area: monitoring
#   evidence:
#     - properties.DataCaptureConfig.EnableCapture
#     - properties.DataCaptureConfig.InitialSamplingPercentage
#     - properties.DataCaptureConfig.DestinationS3Uri
#     - properties.DataCaptureConfig.CaptureOptions
#   remediation:
#     summary: Deploy a configuration that captures input and output to a bucket of your own, encrypted.
#     cli: aws sagemaker create-endpoint-config --data-capture-config '{"EnableCapture":true,"InitialSamplingPercentage":100,"DestinationS3Uri":"s3://BUCKET/captures","CaptureOptions":[{"CaptureMode":"Input"},{"CaptureMode":"Output"}]}' (with its other settings)
#     terraform: aws_sagemaker_endpoint_configuration.data_capture_config
#     cloudformation: "DataCaptureConfig: {EnableCapture: true, InitialSamplingPercentage: 100, DestinationS3Uri: …, CaptureOptions: [{CaptureMode: Input}, {CaptureMode: Output}]}"
#   equivalents: []
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0024"]
package checks.aws.sagemaker.endpoint_data_capture

compliant if {
	input.properties.DataCaptureConfig.EnableCapture == true
	input.properties.DataCaptureConfig.InitialSamplingPercentage > 0
	count(input.properties.DataCaptureConfig.DestinationS3Uri) > 0
	_both_sides
}

_both_sides if {
	modes := {option.CaptureMode | some option in input.properties.DataCaptureConfig.CaptureOptions}
	{"Input", "Output"} - modes == set()
}

_both_sides if {
	some option in input.properties.DataCaptureConfig.CaptureOptions
	option.CaptureMode == "InputAndOutput"
}

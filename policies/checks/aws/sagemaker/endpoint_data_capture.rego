# METADATA
# title: A SageMaker endpoint captures requests and responses
# description: |
#   What an endpoint was asked and what it answered is the only record of how a model is used: without it neither drift nor
#   probing nor extraction can be seen afterwards. Capture of one side, or of none of the requests, is no record.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture-endpoint.html
#     description: Capturing what an endpoint is asked and answers
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html
#     description: DataCaptureConfig of an endpoint configuration
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
#     terraform: |
#       data_capture_config {
#         enable_capture              = true
#         initial_sampling_percentage = 100
#         destination_s3_uri          = "s3://BUCKET/captures"
#         capture_options {
#           capture_mode = "InputAndOutput"
#         }
#       }
#     cloudformation: |
#       Properties:
#         DataCaptureConfig:
#           EnableCapture: true
#           InitialSamplingPercentage: 100
#           DestinationS3Uri: s3://BUCKET/captures
#           CaptureOptions: [{ CaptureMode: Input }, { CaptureMode: Output }]
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

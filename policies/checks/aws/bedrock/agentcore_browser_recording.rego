# METADATA
# title: Sessions of an AgentCore browser are recorded
# description: |
#   What an agent saw and clicked on a page stands in no log of the account. Only a recording tells afterwards which
#   page told it what, and what it entered where; one without a place to go to is none.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/browser-session-recording.html
#     description: Recording of browser sessions
# schemas:
#   - input: schema.aws.bedrockagentcore_browser_custom
# custom:
#   id: aws-agentcore-browser-recording
#   types: [AWS::BedrockAgentCore::BrowserCustom]
#   severity: medium
#   risk_area: monitoring
#   evidence:
#     - properties.recording.enabled
#     - properties.recording.s3Location.bucket
#   remediation:
#     summary: Record sessions to a bucket that the browser may only write to.
#     cli: "aws bedrock-agentcore-control create-browser --name NAME --recording '{\"enabled\":true,\"s3Location\":{\"bucket\":\"BUCKET\",\"prefix\":\"sessions/\"}}' (a browser cannot be changed: make another one)"
#     terraform: |
#       recording {
#         enabled = true
#         s3_location {
#           bucket = "session-recordings"
#           prefix = "sessions/"
#         }
#       }
#     cloudformation: |
#       Properties:
#         RecordingConfig:
#           Enabled: true
#           S3Location:
#             Bucket: session-recordings
#             Prefix: sessions/
#   equivalents:
#     - securityhub:BedrockAgentCore.6
#     - config:bedrockagentcore-browsercustom-recording-enabled
#     - awsaiml:AC-06
#   threats: ["owasp-llm:LLM06", "owasp-agentic:ASI02"]
package checks.aws.bedrock.agentcore_browser_recording

compliant if {
	input.properties.recording.enabled == true
	count(input.properties.recording.s3Location.bucket) > 0
}

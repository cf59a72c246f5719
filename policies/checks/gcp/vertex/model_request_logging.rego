# METADATA
# title: A project logs what its foundation models are asked and what they answer
# description: |
#   Calls of Gemini and partner models leave no content behind unless request and response logging is set for
#   the project. Settings for single models do not count here: the next model that is used would not be logged.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/generative-ai/docs/multimodal/request-response-logging
#     description: Log requests and responses of models
# schemas:
#   - input: schema.gcp.vertex_publisher_model_config
# custom:
#   id: gcp-vertex-model-request-logging
#   types: [aiplatform.googleapis.com/PublisherModelConfig]
#   severity: medium
#   risk_area: monitoring
#   evidence:
#     - properties.loggingConfig.enabled
#     - properties.loggingConfig.samplingRate
#     - properties.loggingConfig.bigqueryDestination.outputUri
#   remediation:
#     summary: Call setPublisherModelConfig for the project with logging on, a BigQuery table and a sampling rate that keeps enough.
#   equivalents: []
#   threats: ["owasp-llm:LLM10", "owasp-llm:LLM01", "atlas:AML.T0024"]
package checks.gcp.vertex.model_request_logging

import data.lib.model_logging

compliant if model_logging.keeps_enough(input.properties.loggingConfig)

# METADATA
# title: A Vertex AI endpoint logs what it is asked and what it answers
# description: |
#   Without a log of requests and answers nobody can tell afterwards what was drawn out of a model, or who
#   probed it. A log that keeps a thousandth of the requests is none.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/predictions/online-prediction-logging
#     description: Logs of online prediction
# schemas:
#   - input: schema.gcp.vertex_endpoint
# custom:
#   id: gcp-vertex-endpoint-request-logging
#   types: [aiplatform.googleapis.com/Endpoint]
#   severity: medium
#   risk_area: monitoring
#   evidence:
#     - properties.predictRequestResponseLoggingConfig.enabled
#     - properties.predictRequestResponseLoggingConfig.samplingRate
#     - properties.predictRequestResponseLoggingConfig.bigqueryDestination.outputUri
#   remediation:
#     summary: Switch request and response logging to BigQuery on, with a sampling rate that keeps enough.
#     terraform: |
#       predict_request_response_logging_config {
#         enabled       = true
#         sampling_rate = 1
#         bigquery_destination {
#           output_uri = "bq://PROJECT.DATASET.TABLE"
#         }
#       }
#   equivalents: []
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0024"]
package checks.gcp.vertex.endpoint_request_logging

import data.lib.model_logging

compliant if model_logging.keeps_enough(input.properties.predictRequestResponseLoggingConfig)

# METADATA
# title: A Vertex AI endpoint is reached over a private network only
# description: |
#   An endpoint without a VPC network and without Private Service Connect answers on a public address, whether
#   that is the shared one or a name of its own. Whoever holds a token can then query the model from anywhere,
#   and no network control sees it.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/predictions/choose-endpoint-type
#     description: Types of endpoints
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/predictions/private-service-connect
#     description: Endpoints with Private Service Connect
# schemas:
#   - input: schema.gcp.vertex_endpoint
# custom:
#   id: gcp-vertex-endpoint-private
#   types: [aiplatform.googleapis.com/Endpoint]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.network
#     - properties.privateServiceConnectConfig.enablePrivateServiceConnect
#   remediation:
#     summary: Make the endpoint anew with Private Service Connect or a peered VPC network; a public one cannot be changed.
#     cli: gcloud ai endpoints create --region=REGION --display-name=NAME --network=projects/NUMBER/global/networks/NAME
#     terraform: |
#       dedicated_endpoint_enabled = null
#
#       private_service_connect_config {
#         enable_private_service_connect = true
#       }
#   equivalents:
#     - cnspec:mondoo-gcp-security-vertexai-endpoint-private-service-connect
#     - checkov:CKV2_GCP_33
#     - mdc:gcp-vertex-endpoints-private-service-connect
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0040"]
package checks.gcp.vertex.endpoint_private

compliant if startswith(input.properties.network, "projects/")

compliant if input.properties.privateServiceConnectConfig.enablePrivateServiceConnect == true

# METADATA
# title: A vector index is not open to the internet
# description: |
#   Vectors give away the documents that they were made from. An index endpoint with a public name answers
#   queries from anywhere, behind a token only.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/vector-search/deploy-index-vpc
#     description: Index endpoints in a VPC network
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/vector-search/private-service-connect
#     description: Index endpoints with Private Service Connect
# schemas:
#   - input: schema.gcp.vertex_index_endpoint
# custom:
#   id: gcp-vertex-index-endpoint-public
#   types: [aiplatform.googleapis.com/IndexEndpoint]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.publicEndpointEnabled
#     - properties.publicEndpointDomainName
#   remediation:
#     summary: Make the index endpoint anew with Private Service Connect or a peered VPC network, without a public endpoint.
#     terraform: |
#       public_endpoint_enabled = false
#
#       private_service_connect_config {
#         enable_private_service_connect = true
#       }
#   equivalents:
#     - cnspec:mondoo-gcp-security-vertexai-index-endpoint-not-public
#     - checkov:CKV2_GCP_34
#   threats: ["owasp-llm:LLM08", "atlas:AML.T0040"]
package checks.gcp.vertex.index_endpoint_public

compliant if {
	input.properties.publicEndpointEnabled == false
	object.get(input.properties, "publicEndpointDomainName", "") == ""
}

# METADATA
# title: A vector store that answers are grounded on is not reachable from the internet
# description: |
#   Vectors give their documents back to whoever may query them. A network policy that lets the public in leaves nothing
#   but the data access policy between the internet and the knowledge, and the dashboards are another door to the same data.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html
#     description: Network access of collections
# schemas:
#   - input: schema.aws.opensearchserverless_collection
# custom:
#   id: aws-opensearch-serverless-public
#   aliases: [aws-aoss-public, aws-bedrock-kb-vector-store-access]
#   types: [AWS::OpenSearchServerless::Collection]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.publicAccess.collection
#     - properties.publicAccess.dashboard
#     - related_from.writes
#   related_from: [writes]
#   remediation:
#     summary: Let the network policy of the collection admit VPC endpoints and Bedrock alone, for collection and dashboards.
#     cli: aws opensearchserverless update-security-policy --type network --name POLICY --policy-version VERSION --policy '[{"Rules":[{"ResourceType":"collection","Resource":["collection/{name}"]}],"AllowFromPublic":false,"SourceServices":["bedrock.amazonaws.com"]}]'
#     terraform: |
#       resource "aws_opensearchserverless_security_policy" "network" {
#         policy = jsonencode([{
#           Rules = [
#             { ResourceType = "collection", Resource = ["collection/docs"] },
#             { ResourceType = "dashboard", Resource = ["collection/docs"] },
#           ]
#           AllowFromPublic = false
#           SourceServices  = ["bedrock.amazonaws.com"]
#         }])
#       }
#     cloudformation: |
#       Resources:
#         Network:
#           Type: AWS::OpenSearchServerless::SecurityPolicy
#           Properties:
#             Policy: '[{"Rules":[{"ResourceType":"collection","Resource":["collection/docs"]},{"ResourceType":"dashboard","Resource":["collection/docs"]}],"AllowFromPublic":false,"SourceServices":["bedrock.amazonaws.com"]}]'
#   equivalents:
#     - cloudsploit:aws/openSearchServerless/opensearchCollectionPublicAccess
#     - awsaiml:FS-26
#     - wilma:check_vector_store_access_control
#   threats: ["owasp-llm:LLM08", "atlas:AML.T0036"]
package checks.aws.opensearch.collection_public

import data.lib.vector_store

applies if vector_store.grounds_answers

compliant if {
	input.properties.publicAccess.collection == false
	input.properties.publicAccess.dashboard == false
}

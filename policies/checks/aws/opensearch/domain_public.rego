# METADATA
# title: A search domain that answers are grounded on does not let everybody in
# description: |
#   Outside a VPC the endpoint of a domain is on the internet, and nothing but its access policy stands before the documents
#   behind a knowledge base. A statement for everybody opens it, also where its condition names addresses that are all of the
#   internet. Knowledge bases of Bedrock reach domains with a public endpoint alone, so a policy that names who may come is
#   enough; a statement that names a network, an organisation or a role is no opening.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html
#     description: Access policies of domains
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html
#     description: Domains within a VPC
# schemas:
#   - input: schema.aws.opensearchservice_domain
# custom:
#   id: aws-opensearch-public
#   types: [AWS::OpenSearchService::Domain]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.AccessPolicies.Statement
#     - properties.VPCOptions.SubnetIds
#     - related_from.writes
#   related_from: [writes]
#   remediation:
#     summary: Let the access policy name the role of the knowledge base, or move the domain into a VPC if no knowledge base needs it.
#     cli: aws opensearch update-domain-config --domain-name {name} --access-policies '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"ROLE_ARN"},"Action":"es:ESHttp*","Resource":"{id}/*"}]}'
#     terraform: |
#       access_policies = jsonencode({
#         Version = "2012-10-17"
#         Statement = [{
#           Effect    = "Allow"
#           Principal = { AWS = "arn:aws:iam::123456789012:role/knowledge-base" }
#           Action    = "es:ESHttp*"
#           Resource  = "*"
#         }]
#       })
#     cloudformation: |
#       Properties:
#         AccessPolicies:
#           Version: "2012-10-17"
#           Statement:
#             - Effect: Allow
#               Principal: { AWS: "arn:aws:iam::123456789012:role/knowledge-base" }
#               Action: es:ESHttp*
#               Resource: "*"
#   equivalents:
#     - securityhub:Opensearch.2
#     - config:opensearch-in-vpc-only
#     - prowler:opensearch_service_domains_not_publicly_accessible
#     - cnspec:mondoo-aws-security-opensearch-in-vpc
#     - powerpipe:aws_compliance.control.opensearch_domain_in_vpc
#     - cloudsploit:aws/opensearch/opensearchPublicEndpoint
#     - cloudsploit:aws/opensearch/opensearchExposedDomain
#   threats: ["owasp-llm:LLM08", "atlas:AML.T0036"]
package checks.aws.opensearch.domain_public

import data.lib.iam
import data.lib.lists
import data.lib.resource_policy
import data.lib.vector_store

applies if vector_store.grounds_answers

compliant if count(input.properties.VPCOptions.SubnetIds) > 0

compliant if {
	is_object(input.properties.AccessPolicies)
	count(details) == 0
}

details contains detail if {
	some index, statement in iam.statements(input.properties.AccessPolicies)
	resource_policy.public(statement)
	detail := {
		"path": sprintf("properties.AccessPolicies.Statement[%d]", [index]),
		"value": lists.many(object.get(statement, "Action", [])),
		"message": "is allowed to everybody",
	}
}

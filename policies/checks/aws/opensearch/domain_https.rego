# METADATA
# title: A search domain that answers are grounded on refuses plain HTTP and old TLS
# description: |
#   Unless HTTPS is enforced a domain answers over HTTP too, and passages of the documents go over the network in the clear. A
#   policy that still takes TLS 1.0 lets whoever is on the way choose the weaker protocol. The policies that are new enough are
#   in `policies/data/aws_opensearch.yaml`.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html
#     description: TLS policies of the endpoint
# schemas:
#   - input: schema.aws.opensearchservice_domain
# custom:
#   id: aws-opensearch-https
#   types: [AWS::OpenSearchService::Domain]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.DomainEndpointOptions.EnforceHTTPS
#     - properties.DomainEndpointOptions.TLSSecurityPolicy
#     - related_from.writes
#   related_from: [writes]
#   remediation:
#     summary: Enforce HTTPS, and choose a policy that takes TLS 1.2 at least.
#     cli: aws opensearch update-domain-config --domain-name {name} --domain-endpoint-options EnforceHTTPS=true,TLSSecurityPolicy=Policy-Min-TLS-1-2-PFS-2023-10
#     terraform: |
#       domain_endpoint_options {
#         enforce_https       = true
#         tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
#       }
#     cloudformation: |
#       Properties:
#         DomainEndpointOptions:
#           EnforceHTTPS: true
#           TLSSecurityPolicy: Policy-Min-TLS-1-2-PFS-2023-10
#   equivalents:
#     - securityhub:Opensearch.8
#     - config:opensearch-https-required
#     - prowler:opensearch_service_domains_https_communications_enforced
#     - cnspec:mondoo-aws-security-opensearch-enforce-https
#     - cnspec:mondoo-aws-security-opensearch-tls-policy
#     - powerpipe:aws_compliance.control.opensearch_domain_https_required
#     - powerpipe:terraform_aws_compliance.control.opensearch_domain_enforce_https
#     - cloudsploit:aws/opensearch/opensearchHttpsOnly
#     - cloudsploit:aws/opensearch/opensearchTlsVersion
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM04"]
package checks.aws.opensearch.domain_https

import data.lib.vector_store

applies if vector_store.grounds_answers

compliant if {
	input.properties.DomainEndpointOptions.EnforceHTTPS == true
	input.properties.DomainEndpointOptions.TLSSecurityPolicy in data.aws_opensearch.tls_policies
}

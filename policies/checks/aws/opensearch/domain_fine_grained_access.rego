# METADATA
# title: A search domain that answers are grounded on controls access to each index
# description: |
#   An access policy stands at the edge of a domain and knows paths, not documents: whoever passes it reads, changes and deletes
#   what he asks for, the vectors of every knowledge base included. Fine-grained access control gives each role the indexes,
#   documents and fields that it needs, and is what audit logs are written by.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html
#     description: Fine-grained access control
# schemas:
#   - input: schema.aws.opensearchservice_domain
# custom:
#   id: aws-opensearch-fgac
#   types: [AWS::OpenSearchService::Domain]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.AdvancedSecurityOptions.Enabled
#     - related_from.writes
#   related_from: [writes]
#   remediation:
#     summary: Turn fine-grained access control on, with an IAM role as master user, and map the role of the knowledge base to its index. It cannot be turned off again.
#     cli: aws opensearch update-domain-config --domain-name {name} --advanced-security-options Enabled=true,InternalUserDatabaseEnabled=false,MasterUserOptions={MasterUserARN=ROLE_ARN}
#     terraform: |
#       advanced_security_options {
#         enabled = true
#         master_user_options {
#           master_user_arn = "arn:aws:iam::123456789012:role/search-administrator"
#         }
#       }
#       encrypt_at_rest {
#         enabled = true
#       }
#       node_to_node_encryption {
#         enabled = true
#       }
#       domain_endpoint_options {
#         enforce_https       = true
#         tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
#       }
#     cloudformation: |
#       Properties:
#         AdvancedSecurityOptions:
#           Enabled: true
#           MasterUserOptions:
#             MasterUserARN: arn:aws:iam::123456789012:role/search-administrator
#         EncryptionAtRestOptions: { Enabled: true }
#         NodeToNodeEncryptionOptions: { Enabled: true }
#         DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: Policy-Min-TLS-1-2-PFS-2023-10 }
#   equivalents:
#     - securityhub:Opensearch.7
#     - config:opensearch-access-control-enabled
#     - prowler:opensearch_service_domains_access_control_enabled
#     - checkov:CKV2_AWS_52
#     - cnspec:mondoo-aws-security-opensearch-fine-grained-access-control
#     - powerpipe:aws_compliance.control.opensearch_domain_fine_grained_access_enabled
#     - cloudsploit:aws/opensearch/opensearchRequireIAMAuth
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM08"]
package checks.aws.opensearch.domain_fine_grained_access

import data.lib.vector_store

applies if vector_store.grounds_answers

compliant if input.properties.AdvancedSecurityOptions.Enabled == true

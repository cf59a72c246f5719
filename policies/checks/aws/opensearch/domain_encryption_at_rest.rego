# METADATA
# title: A search domain that answers are grounded on is encrypted at rest
# description: |
#   Vectors, the texts that they were made of, logs and automated snapshots lie on the disks of a domain. Without encryption at
#   rest they lie there in the clear.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html
#     description: Encryption at rest
# schemas:
#   - input: schema.aws.opensearchservice_domain
# custom:
#   id: aws-opensearch-encryption-at-rest
#   types: [AWS::OpenSearchService::Domain]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.EncryptionAtRestOptions.Enabled
#     - related_from.writes
#   related_from: [writes]
#   remediation:
#     summary: Turn encryption at rest on. It cannot be turned off again.
#     cli: aws opensearch update-domain-config --domain-name {name} --encryption-at-rest-options Enabled=true
#     terraform: |
#       encrypt_at_rest {
#         enabled = true
#       }
#     cloudformation: |
#       Properties:
#         EncryptionAtRestOptions:
#           Enabled: true
#   equivalents:
#     - securityhub:Opensearch.1
#     - config:opensearch-encrypted-at-rest
#     - prowler:opensearch_service_domains_encryption_at_rest_enabled
#     - cnspec:mondoo-aws-security-opensearch-encrypted-at-rest
#     - powerpipe:aws_compliance.control.opensearch_domain_encryption_at_rest_enabled
#     - cloudsploit:aws/opensearch/opensearchDomainEncryptionEnabled
#   threats: ["owasp-llm:LLM02"]
package checks.aws.opensearch.domain_encryption_at_rest

import data.lib.vector_store

applies if vector_store.grounds_answers

compliant if input.properties.EncryptionAtRestOptions.Enabled == true

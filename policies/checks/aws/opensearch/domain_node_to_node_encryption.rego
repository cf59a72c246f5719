# METADATA
# title: Nodes of a search domain that answers are grounded on speak TLS to each other
# description: |
#   Queries, documents and their vectors go from node to node of a domain. Without encryption between nodes whoever is on that
#   way reads what a knowledge base knows, and changes what it will answer.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html
#     description: Node-to-node encryption
# schemas:
#   - input: schema.aws.opensearchservice_domain
# custom:
#   id: aws-opensearch-node-to-node
#   types: [AWS::OpenSearchService::Domain]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.NodeToNodeEncryptionOptions.Enabled
#     - related_from.writes
#   related_from: [writes]
#   remediation:
#     summary: Turn node-to-node encryption on. It cannot be turned off again.
#     cli: aws opensearch update-domain-config --domain-name {name} --node-to-node-encryption-options Enabled=true
#     terraform: |
#       node_to_node_encryption {
#         enabled = true
#       }
#     cloudformation: |
#       Properties:
#         NodeToNodeEncryptionOptions:
#           Enabled: true
#   equivalents:
#     - securityhub:Opensearch.3
#     - config:opensearch-node-to-node-encryption-check
#     - prowler:opensearch_service_domains_node_to_node_encryption_enabled
#     - cnspec:mondoo-aws-security-opensearch-node-to-node-encryption
#     - powerpipe:aws_compliance.control.opensearch_domain_node_to_node_encryption_enabled
#     - cloudsploit:aws/opensearch/opensearchNodeToNodeEncryption
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM04"]
package checks.aws.opensearch.domain_node_to_node_encryption

import data.lib.vector_store

applies if vector_store.grounds_answers

compliant if input.properties.NodeToNodeEncryptionOptions.Enabled == true

# METADATA
# title: A search domain that answers are grounded on survives the loss of a node and a zone
# description: |
#   A model without its knowledge answers from memory, or not at all. With fewer than three data nodes over several zones a copy
#   of the index may be lost with one machine; without three dedicated masters whoever keeps the data nodes busy takes the
#   cluster down. The least numbers are in `policies/data/aws_opensearch.yaml`.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html
#     description: Domains in several zones
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html
#     description: Dedicated master nodes
# schemas:
#   - input: schema.aws.opensearchservice_domain
# custom:
#   id: aws-opensearch-fault-tolerance
#   types: [AWS::OpenSearchService::Domain]
#   severity: low
#   risk_area: governance
#   evidence:
#     - properties.ClusterConfig.DedicatedMasterCount
#     - properties.ClusterConfig.DedicatedMasterEnabled
#     - properties.ClusterConfig.InstanceCount
#     - properties.ClusterConfig.ZoneAwarenessEnabled
#     - related_from.writes
#   related_from: [writes]
#   remediation:
#     summary: Use three data nodes and three dedicated master nodes, spread over zones.
#     cli: aws opensearch update-domain-config --domain-name {name} --cluster-config InstanceCount=3,ZoneAwarenessEnabled=true,ZoneAwarenessConfig={AvailabilityZoneCount=3},DedicatedMasterEnabled=true,DedicatedMasterType=TYPE,DedicatedMasterCount=3
#     terraform: |
#       cluster_config {
#         instance_count           = 3
#         zone_awareness_enabled   = true
#         dedicated_master_enabled = true
#         dedicated_master_type    = "m7g.large.search"
#         dedicated_master_count   = 3
#         zone_awareness_config {
#           availability_zone_count = 3
#         }
#       }
#     cloudformation: |
#       Properties:
#         ClusterConfig:
#           InstanceCount: 3
#           ZoneAwarenessEnabled: true
#           ZoneAwarenessConfig: { AvailabilityZoneCount: 3 }
#           DedicatedMasterEnabled: true
#           DedicatedMasterType: m7g.large.search
#           DedicatedMasterCount: 3
#   equivalents:
#     - securityhub:Opensearch.6
#     - securityhub:Opensearch.11
#     - config:opensearch-data-node-fault-tolerance
#     - config:opensearch-primary-node-fault-tolerance
#     - prowler:opensearch_service_domains_fault_tolerant_data_nodes
#     - prowler:opensearch_service_domains_fault_tolerant_master_nodes
#     - powerpipe:aws_compliance.control.opensearch_domain_data_node_fault_tolerance
#     - cloudsploit:aws/opensearch/opensearchDedicatedMasterEnabled
#     - cloudsploit:aws/opensearch/opensearchZoneAwarenessEnabled
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0029"]
package checks.aws.opensearch.domain_fault_tolerance

import data.lib.vector_store

applies if vector_store.grounds_answers

compliant if {
	input.properties.ClusterConfig.InstanceCount >= data.aws_opensearch.minimum_data_nodes
	input.properties.ClusterConfig.ZoneAwarenessEnabled == true
	input.properties.ClusterConfig.DedicatedMasterEnabled == true
	input.properties.ClusterConfig.DedicatedMasterCount >= data.aws_opensearch.minimum_master_nodes
}

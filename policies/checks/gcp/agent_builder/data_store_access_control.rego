# METADATA
# title: A data store keeps who may read each document
# description: |
#   Search and agents answer from all documents of a store. Without access information a user gets answers from
#   documents that the source would not show. Public web sites need none.
# related_resources:
#   - ref: https://docs.cloud.google.com/generative-ai-app-builder/docs/data-source-access-control
#     description: Access control of data sources
# schemas:
#   - input: schema.gcp.discoveryengine_data_store
# custom:
#   id: gcp-discovery-data-store-access-control
#   types: [discoveryengine.googleapis.com/DataStore]
#   severity: high
#   risk_area: data
#   evidence:
#     - properties.aclEnabled
#     - properties.contentConfig
#   remediation:
#     summary: Make the data store anew with access control and import documents with their access lists.
#     terraform: |
#       acl_enabled = true
#   equivalents: []
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM08"]
package checks.gcp.agent_builder.data_store_access_control

applies if input.properties.contentConfig != "PUBLIC_WEBSITE"

compliant if input.properties.aclEnabled == true

# METADATA
# title: A Vertex AI metadata store is encrypted by a key of the customer
# description: |
#   The metadata store says which data and parameters every model came from: a map of what is worth stealing. With a
#   key of their own customers see who decrypts it, and can take that away at once.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/ml-metadata/configure
#     description: Configure a metadata store with a key of your own
# schemas:
#   - input: schema.gcp.vertex_metadata_store
# custom:
#   id: gcp-vertex-metadata-store-cmek
#   types: [aiplatform.googleapis.com/MetadataStore]
#   severity: low
#   risk_area: data
#   evidence:
#     - properties.encryptionSpec.kmsKeyName
#   remediation:
#     summary: Make the metadata store anew with a Cloud KMS key before the first pipeline runs; it cannot be changed later.
#     terraform: |
#       resource "google_kms_key_ring" "ai" {
#         name     = "ai"
#         location = "us-central1"
#       }
#
#       resource "google_kms_crypto_key" "ai" {
#         name     = "ai"
#         key_ring = google_kms_key_ring.ai.id
#       }
#
#       encryption_spec {
#         kms_key_name = google_kms_crypto_key.ai.id
#       }
#   equivalents:
#     - checkov:CKV_GCP_96
#     - cnspec:mondoo-gcp-security-vertexai-additional-resources-cmek-encryption
#     - cnspec:mondoo-gcp-security-vertex-ai-job-cmek-encryption
#   threats: ["owasp-llm:LLM02"]
package checks.gcp.vertex.metadata_store_customer_managed_key

import data.lib.cloud_kms

compliant if cloud_kms.names_key(input.properties.encryptionSpec.kmsKeyName)

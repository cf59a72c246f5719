# METADATA
# title: A Vertex AI feature store is encrypted by a key of the customer
# description: |
#   Features are what the customer knows about persons and goods, made ready for models. Where Google holds the only
#   key, customers neither see who decrypts them nor can take that away at once.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/general/cmek
#     description: Customer-managed encryption keys in Vertex AI
# schemas:
#   - input: schema.gcp.vertex_featurestore
# custom:
#   id: gcp-vertex-featurestore-cmek
#   types: [aiplatform.googleapis.com/Featurestore]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.encryptionSpec.kmsKeyName
#   remediation:
#     summary: Make the feature store anew with a Cloud KMS key of its region; the key of an existing one cannot be changed.
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
#     - checkov:CKV2_GCP_25
#   threats: ["owasp-llm:LLM02"]
package checks.gcp.vertex.featurestore_customer_managed_key

import data.lib.cloud_kms

compliant if cloud_kms.names_key(input.properties.encryptionSpec.kmsKeyName)

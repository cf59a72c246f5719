# METADATA
# title: A Vertex AI dataset is encrypted by a key of the customer
# description: |
#   Training data stay readable for as long as Google holds the only key. With a key of their own customers see
#   who decrypts, and can take that away at once.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/general/cmek
#     description: Customer-managed encryption keys in Vertex AI
# schemas:
#   - input: schema.gcp.vertex_dataset
# custom:
#   id: gcp-vertex-dataset-customer-managed-key
#   aliases: [gcp-vertex-dataset-cmek]
#   types: [aiplatform.googleapis.com/Dataset]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.encryptionSpec.kmsKeyName
#   remediation:
#     summary: Make the dataset anew with a Cloud KMS key; the key of an existing one cannot be changed.
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
#     - cnspec:mondoo-gcp-security-vertexai-dataset-cmek-encryption
#     - checkov:CKV_GCP_92
#     - powerpipe:terraform_gcp_compliance.control.vertex_ai_dataset_encrypted_with_cmk
#     - cloudsploit:google/vertexai/vertexAIDatasetEncryption
#     - mdc:gcp-vertex-datasets-cmek
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM04"]
package checks.gcp.vertex.dataset_customer_managed_key

import data.lib.cloud_kms

compliant if cloud_kms.names_key(input.properties.encryptionSpec.kmsKeyName)

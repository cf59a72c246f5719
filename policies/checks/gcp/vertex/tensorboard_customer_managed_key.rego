# METADATA
# title: A Vertex AI Tensorboard is encrypted by a key of the customer
# description: |
#   Training runs leave samples of their data in Tensorboard: images, texts, embeddings. With a key of their own
#   customers see who decrypts them, and can take that away at once.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/experiments/tensorboard-setup
#     description: Create a Vertex AI TensorBoard instance
# schemas:
#   - input: schema.gcp.vertex_tensorboard
# custom:
#   id: gcp-vertex-tensorboard-cmek
#   types: [aiplatform.googleapis.com/Tensorboard]
#   severity: low
#   risk_area: data
#   evidence:
#     - properties.encryptionSpec.kmsKeyName
#   remediation:
#     summary: Make the Tensorboard anew with a Cloud KMS key of its region; the key of an existing one cannot be changed.
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
#     - checkov:CKV2_GCP_26
#     - cnspec:mondoo-gcp-security-vertexai-additional-resources-cmek-encryption
#     - cnspec:mondoo-gcp-security-vertex-ai-job-cmek-encryption
#   threats: ["owasp-llm:LLM02"]
package checks.gcp.vertex.tensorboard_customer_managed_key

import data.lib.cloud_kms

compliant if cloud_kms.names_key(input.properties.encryptionSpec.kmsKeyName)

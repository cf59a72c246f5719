# METADATA
# title: A Vertex AI endpoint is encrypted by a key of the customer
# description: |
#   A deployed model lies on disks that the endpoint keeps. Where Google holds the only key, customers neither see
#   who decrypts the model nor can take that away when an endpoint has to be shut off at once.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/general/cmek
#     description: Customer-managed encryption keys in Vertex AI
# schemas:
#   - input: schema.gcp.vertex_endpoint
# custom:
#   id: gcp-vertex-endpoint-cmek
#   types: [aiplatform.googleapis.com/Endpoint]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.encryptionSpec.kmsKeyName
#   remediation:
#     summary: Make the endpoint anew with a Cloud KMS key of its region; the key of an existing one cannot be changed.
#     cli: gcloud ai endpoints create --region=REGION --display-name=NAME --encryption-kms-key-name=KEY
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
#     - cnspec:mondoo-gcp-security-vertexai-endpoint-cmek-encryption
#     - checkov:CKV2_GCP_24
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0024"]
package checks.gcp.vertex.endpoint_customer_managed_key

import data.lib.cloud_kms

compliant if cloud_kms.names_key(input.properties.encryptionSpec.kmsKeyName)

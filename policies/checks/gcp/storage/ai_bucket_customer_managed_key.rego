# METADATA
# title: A bucket that AI learns from or answers from is encrypted by a key of the customer
# description: |
#   Training and grounding data are the part of an AI system that cannot be bought again. A key of the customer
#   shows who decrypts them and takes that away at once.
# related_resources:
#   - ref: https://docs.cloud.google.com/storage/docs/encryption/customer-managed-keys
#     description: Customer-managed encryption keys of Cloud Storage
# schemas:
#   - input: schema.gcp.storage_bucket
# custom:
#   id: gcp-ai-bucket-customer-managed-key
#   aliases: [gcp-grounding-gcs-cmek]
#   types: [storage.googleapis.com/Bucket]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.encryption.defaultKmsKeyName
#     - related_from.reads[].type
#     - related_from.writes[].type
#     - related_from.grounded-on[].type
#     - related_from.fine-tuned-on[].type
#   related_from: [reads, writes, grounded-on, fine-tuned-on]
#   remediation:
#     summary: Set a Cloud KMS key as the default key of the bucket and rewrite the objects that are there.
#     cli: gcloud storage buckets update gs://BUCKET --default-encryption-key=KEY
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
#       encryption {
#         default_kms_key_name = google_kms_crypto_key.ai.id
#       }
#   equivalents:
#     - cnspec:mondoo-gcp-security-cloud-storage-bucket-cmek-encryption
#     - trivy:GCP-0066
#   threats: ["owasp-llm:LLM02"]
package checks.gcp.storage.ai_bucket_customer_managed_key

import data.lib.cloud_kms
import data.lib.google_storage

applies if google_storage.used_by_ai

compliant if cloud_kms.names_key(input.properties.encryption.defaultKmsKeyName)

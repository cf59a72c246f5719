# METADATA
# title: A BigQuery dataset that AI learns from or answers from has a key of the customer
# description: |
#   New tables of a dataset are encrypted by its default key. Without one, whatever is loaded for a model, or logged
#   of it, is readable for as long as Google holds the only key.
# related_resources:
#   - ref: https://docs.cloud.google.com/bigquery/docs/customer-managed-encryption
#     description: Customer-managed Cloud KMS keys in BigQuery
# schemas:
#   - input: schema.gcp.bigquery_dataset
# custom:
#   id: gcp-ai-dataset-customer-managed-key
#   aliases: [gcp-grounding-bq-dataset-cmek]
#   types: [bigquery.googleapis.com/Dataset]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.defaultEncryptionConfiguration.kmsKeyName
#     - related_from.reads[].type
#     - related_from.grounded-on[].type
#     - related_from.logs-to[].type
#   related_from: [reads, grounded-on, logs-to]
#   remediation:
#     summary: Set a Cloud KMS key as the default key of the dataset, and copy the tables that are there so that they get it.
#     cli: bq update --default_kms_key=KEY PROJECT:DATASET
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
#       default_encryption_configuration {
#         kms_key_name = google_kms_crypto_key.ai.id
#       }
#   equivalents:
#     - prowler:bigquery_dataset_cmk_encryption
#     - checkov:CKV_GCP_81
#     - cnspec:mondoo-gcp-security-bigquery-dataset-cmek-encryption
#     - powerpipe:gcp_compliance.control.bigquery_dataset_encrypted_with_cmk
#     - powerpipe:terraform_gcp_compliance.control.bigquery_dataset_encrypted_with_cmk
#     - cloudsploit:google/bigquery/datasetsCMKEncrypted
#   threats: ["owasp-llm:LLM02"]
package checks.gcp.bigquery.ai_dataset_customer_managed_key

import data.lib.cloud_kms
import data.lib.google_bigquery

applies if google_bigquery.used_by_ai

compliant if cloud_kms.names_key(input.properties.defaultEncryptionConfiguration.kmsKeyName)

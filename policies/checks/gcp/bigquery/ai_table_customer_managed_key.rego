# METADATA
# title: A BigQuery table that AI learns from or answers from is encrypted by a key of the customer
# description: |
#   A default key of the dataset is for tables that come later: one that was there before keeps the key of Google. With
#   a key of their own customers see who decrypts what models learned, and can take that away at once.
# related_resources:
#   - ref: https://docs.cloud.google.com/bigquery/docs/customer-managed-encryption
#     description: Customer-managed Cloud KMS keys in BigQuery
# schemas:
#   - input: schema.gcp.bigquery_table
# custom:
#   id: gcp-ai-table-customer-managed-key
#   aliases: [gcp-grounding-bq-table-cmek]
#   types: [bigquery.googleapis.com/Table]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.encryptionConfiguration.kmsKeyName
#     - properties.type
#     - related_from.reads[].type
#     - related_from.grounded-on[].type
#     - related_from.logs-to[].type
#   related_from: [reads, grounded-on, logs-to]
#   remediation:
#     summary: Copy the table with a Cloud KMS key as the key of its destination, or onto itself.
#     cli: bq cp -f --destination_kms_key=KEY PROJECT:DATASET.TABLE PROJECT:DATASET.TABLE
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
#       encryption_configuration {
#         kms_key_name = google_kms_crypto_key.ai.id
#       }
#   equivalents:
#     - prowler:bigquery_table_cmk_encryption
#     - checkov:CKV_GCP_80
#     - cnspec:mondoo-gcp-security-bigquery-tables-cmek-encryption
#     - powerpipe:gcp_compliance.control.bigquery_table_encrypted_with_cmk
#     - powerpipe:terraform_gcp_compliance.control.bigquery_table_encrypted_with_cmk
#     - cloudsploit:google/bigquery/tablesCMKEncrypted
#   threats: ["owasp-llm:LLM02"]
package checks.gcp.bigquery.ai_table_customer_managed_key

import data.lib.cloud_kms
import data.lib.google_bigquery

# What a view or an external table shows lies elsewhere.
applies if {
	google_bigquery.used_by_ai
	not object.get(input.properties, "type", "TABLE") in {"VIEW", "EXTERNAL"}
}

compliant if cloud_kms.names_key(input.properties.encryptionConfiguration.kmsKeyName)

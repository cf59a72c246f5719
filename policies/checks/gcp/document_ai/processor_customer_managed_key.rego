# METADATA
# title: A Document AI processor is encrypted by a key of the customer
# description: |
#   Processors keep the documents that they were trained with and are given in batches: invoices, contracts, passports.
#   With a key of their own customers see who decrypts them, and can take that away at once.
# related_resources:
#   - ref: https://docs.cloud.google.com/document-ai/docs/cmek
#     description: Customer-managed encryption keys in Document AI
# schemas:
#   - input: schema.gcp.documentai_processor
# custom:
#   id: gcp-documentai-processor-cmek
#   types: [documentai.googleapis.com/Processor]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.kmsKeyName
#   remediation:
#     summary: Make the processor anew with a Cloud KMS key of its location; the key of an existing one cannot be changed.
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
#       kms_key_name = google_kms_crypto_key.ai.id
#   equivalents:
#     - checkov:CKV2_GCP_22
#   threats: ["owasp-llm:LLM02"]
package checks.gcp.document_ai.processor_customer_managed_key

import data.lib.cloud_kms

compliant if cloud_kms.names_key(input.properties.kmsKeyName)

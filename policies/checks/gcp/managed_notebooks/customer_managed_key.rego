# METADATA
# title: A managed notebook is encrypted by a key of the customer
# description: |
#   Notebooks hold copies of training data, tokens and half-finished models. Where Google holds the only key of their
#   disks, customers neither see who decrypts them nor can take that away at once.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/workbench/managed/cmek
#     description: Customer-managed encryption keys of managed notebooks
# schemas:
#   - input: schema.gcp.notebooks_runtime
# custom:
#   id: gcp-managed-notebook-cmek
#   types: [notebooks.googleapis.com/Runtime]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.virtualMachine.virtualMachineConfig.encryptionConfig.kmsKey
#   remediation:
#     summary: Move to a Workbench instance with a Cloud KMS key; a managed notebook keeps the key that it was made with.
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
#       virtual_machine {
#         virtual_machine_config {
#           encryption_config {
#             kms_key = google_kms_crypto_key.ai.id
#           }
#         }
#       }
#   equivalents:
#     - checkov:CKV2_GCP_35
#   threats: ["owasp-llm:LLM02"]
package checks.gcp.managed_notebooks.customer_managed_key

import data.lib.cloud_kms

compliant if cloud_kms.names_key(input.properties.virtualMachine.virtualMachineConfig.encryptionConfig.kmsKey)

# METADATA
# title: A bucket that AI learns from or answers from can be taken back to what it held
# description: |
#   A training file that was poisoned or deleted is only found when the model misbehaves. Versions bring the old
#   content back, and soft delete brings back what somebody removed together with its versions.
# related_resources:
#   - ref: https://docs.cloud.google.com/storage/docs/object-versioning
#     description: Object versioning
#   - ref: https://docs.cloud.google.com/storage/docs/soft-delete
#     description: Soft delete
# schemas:
#   - input: schema.gcp.storage_bucket
# custom:
#   id: gcp-ai-bucket-versions
#   aliases: [gcp-grounding-gcs-versioning]
#   types: [storage.googleapis.com/Bucket]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.versioning.enabled
#     - properties.softDeletePolicy.retentionDurationSeconds
#     - related_from.reads[].type
#     - related_from.writes[].type
#     - related_from.grounded-on[].type
#     - related_from.fine-tuned-on[].type
#   related_from: [reads, writes, grounded-on, fine-tuned-on]
#   remediation:
#     summary: Turn object versioning on and keep soft delete on, with a lifecycle rule that ends old versions.
#     cli: gcloud storage buckets update gs://BUCKET --versioning --soft-delete-duration=7d
#     terraform: |
#       versioning {
#         enabled = true
#       }
#
#       soft_delete_policy {
#         retention_duration_seconds = 604800
#       }
#   equivalents:
#     - prowler:cloudstorage_bucket_versioning_enabled
#     - prowler:cloudstorage_bucket_soft_delete_enabled
#     - checkov:CKV_GCP_78
#     - cnspec:mondoo-gcp-security-cloud-storage-bucket-soft-delete-enabled
#     - powerpipe:terraform_gcp_compliance.control.storage_bucket_versioning_enabled
#     - trivy:GCP-0078
#   threats: ["owasp-llm:LLM04", "atlas:AML.T0020"]
package checks.gcp.storage.ai_bucket_versions

import data.lib.google_storage
import data.lib.numbers

applies if google_storage.used_by_ai

compliant if {
	input.properties.versioning.enabled == true
	numbers.whole(input.properties.softDeletePolicy.retentionDurationSeconds) > 0
}

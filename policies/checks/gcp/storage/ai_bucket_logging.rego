# METADATA
# title: Access to a bucket that AI learns from or answers from is logged
# description: |
#   Who read the training data, and who changed it before the model went wrong, is asked afterwards. Cloud Storage
#   answers only where usage logs go to another bucket, or where the project logs data access.
# related_resources:
#   - ref: https://docs.cloud.google.com/storage/docs/audit-logging
#     description: Cloud Audit Logs with Cloud Storage
#   - ref: https://docs.cloud.google.com/storage/docs/access-logs
#     description: Usage logs
# schemas:
#   - input: schema.gcp.storage_bucket
# custom:
#   id: gcp-ai-bucket-logging
#   aliases: [gcp-grounding-gcs-logging]
#   types: [storage.googleapis.com/Bucket]
#   severity: medium
#   risk_area: monitoring
#   evidence:
#     - properties.logging.logBucket
#     - related_from.contains[].properties.iamPolicy.auditConfigs
#     - related_from.reads[].type
#     - related_from.writes[].type
#     - related_from.grounded-on[].type
#     - related_from.fine-tuned-on[].type
#   related_from: [contains, reads, writes, grounded-on, fine-tuned-on]
#   remediation:
#     summary: Log data access of storage.googleapis.com in the audit configuration of the project, or set a bucket for usage logs.
#     cli: gcloud storage buckets update gs://BUCKET --log-bucket=gs://LOGS
#     terraform: |
#       logging {
#         log_bucket = google_storage_bucket.usage_logs.name
#       }
#
#       resource "google_storage_bucket" "usage_logs" {
#         name                        = "meridian-usage-logs"
#         location                    = "US"
#         uniform_bucket_level_access = true
#         public_access_prevention    = "enforced"
#       }
#   equivalents:
#     - prowler:cloudstorage_bucket_logging_enabled
#     - prowler:cloudstorage_audit_logs_enabled
#     - checkov:CKV_GCP_62
#     - powerpipe:terraform_gcp_compliance.control.storage_bucket_logging_enabled
#     - trivy:GCP-0077
#   threats: ["owasp-llm:LLM04", "atlas:AML.T0020", "atlas:AML.T0025"]
package checks.gcp.storage.ai_bucket_logging

import data.lib.google_audit
import data.lib.google_storage
import data.lib.related

applies if google_storage.used_by_ai

compliant if input.properties.logging.logBucket != ""

compliant if {
	some project in related.origins("contains")
	google_audit.logs_data_access(google_audit.configs([project.properties], "storage.googleapis.com"))
}

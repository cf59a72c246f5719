# METADATA
# title: A bucket that AI learns from or answers from is governed by IAM alone
# description: |
#   With access control lists each object may let in others than the bucket says, and nobody sees that in its
#   policy: one uploader who makes a training file public, or writable, poisons or leaks what the model knows.
# related_resources:
#   - ref: https://docs.cloud.google.com/storage/docs/uniform-bucket-level-access
#     description: Uniform bucket-level access
# schemas:
#   - input: schema.gcp.storage_bucket
# custom:
#   id: gcp-ai-bucket-uniform-access
#   aliases: [gcp-grounding-gcs-ubla]
#   types: [storage.googleapis.com/Bucket]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.iamConfiguration.uniformBucketLevelAccess.enabled
#     - related_from.reads[].type
#     - related_from.writes[].type
#     - related_from.grounded-on[].type
#     - related_from.fine-tuned-on[].type
#   related_from: [reads, writes, grounded-on, fine-tuned-on]
#   remediation:
#     summary: Turn uniform bucket-level access on, after giving by IAM what objects gave by access control lists.
#     cli: gcloud storage buckets update gs://BUCKET --uniform-bucket-level-access
#     terraform: |
#       uniform_bucket_level_access = true
#   equivalents:
#     - prowler:cloudstorage_bucket_uniform_bucket_level_access
#     - checkov:CKV_GCP_29
#     - cnspec:mondoo-gcp-security-cloud-storage-buckets-have-uniform-bucket-level-access-enabled
#     - powerpipe:gcp_compliance.control.storage_bucket_uniform_access_enabled
#     - powerpipe:terraform_gcp_compliance.control.storage_bucket_uniform_access_enabled
#     - trivy:GCP-0002
#   threats: ["owasp-llm:LLM04", "owasp-llm:LLM02", "atlas:AML.T0020"]
package checks.gcp.storage.ai_bucket_uniform_access

import data.lib.google_storage

applies if google_storage.used_by_ai

compliant if input.properties.iamConfiguration.uniformBucketLevelAccess.enabled == true

# METADATA
# title: A bucket that AI learns from or answers from is not public, and cannot become so
# description: |
#   Who can read the bucket can read what models were trained and grounded on; who can write it decides what
#   they say. Without enforced public access prevention one careless grant opens it again.
# related_resources:
#   - ref: https://docs.cloud.google.com/storage/docs/public-access-prevention
#     description: Public access prevention
#   - ref: https://docs.cloud.google.com/storage/docs/access-control/iam
#     description: IAM for Cloud Storage
# schemas:
#   - input: schema.gcp.storage_bucket
# custom:
#   id: gcp-ai-bucket-public
#   aliases: [gcp-grounding-gcs-public]
#   types: [storage.googleapis.com/Bucket]
#   severity: critical
#   risk_area: data
#   evidence:
#     - properties.iamPolicy.bindings[].members
#     - properties.iamConfiguration.publicAccessPrevention
#     - related_from.reads[].type
#     - related_from.writes[].type
#     - related_from.grounded-on[].type
#     - related_from.fine-tuned-on[].type
#   related_from: [reads, writes, grounded-on, fine-tuned-on]
#   remediation:
#     summary: Remove allUsers and allAuthenticatedUsers from the policy of the bucket and enforce public access prevention.
#     cli: gcloud storage buckets update gs://BUCKET --public-access-prevention
#     terraform: |
#       public_access_prevention = "enforced"
#
#       resource "google_storage_bucket_iam_member" "readers" {
#         bucket = {address}.name
#         role   = "roles/storage.objectViewer"
#         member = "group:ml@example.com"
#       }
#   equivalents:
#     - prowler:cloudstorage_bucket_public_access
#     - checkov:CKV_GCP_114
#     - cnspec:mondoo-gcp-security-cloud-storage-bucket-not-anonymously-publicly-accessible
#     - cnspec:mondoo-gcp-security-cloud-storage-bucket-public-access-prevention
#     - powerpipe:gcp_compliance.control.storage_bucket_not_publicly_accessible
#     - powerpipe:terraform_gcp_compliance.control.storage_bucket_public_access_prevention_enforced
#     - trivy:GCP-0001
#   threats: ["owasp-llm:LLM04", "owasp-llm:LLM02", "atlas:AML.T0020"]
package checks.gcp.storage.ai_bucket_public

import data.lib.google_access
import data.lib.google_storage

applies if google_storage.used_by_ai

compliant if {
	input.properties.iamConfiguration.publicAccessPrevention == "enforced"
	is_array(input.properties.iamPolicy.bindings)
	count(_open) == 0
}

details contains {
	"path": sprintf("properties.iamPolicy.bindings[%d]", [index]),
	"value": opened,
	"message": "everybody has the role",
} if {
	some index, opened in _open
}

_open := google_access.public_bindings(input.properties.iamPolicy)

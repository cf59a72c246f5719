# METADATA
# title: A BigQuery dataset that AI learns from or answers from is not public
# description: |
#   Who reads the dataset reads what models were trained and grounded on, or what they were asked; who writes it
#   decides what they say. Public datasets need nothing but an account of Google's.
# related_resources:
#   - ref: https://docs.cloud.google.com/bigquery/docs/control-access-to-resources-iam
#     description: Control access to BigQuery resources with IAM
#   - ref: https://docs.cloud.google.com/bigquery/docs/reference/rest/v2/datasets
#     description: Access entries of a dataset
# schemas:
#   - input: schema.gcp.bigquery_dataset
# custom:
#   id: gcp-ai-dataset-public
#   aliases: [gcp-grounding-bq-public]
#   types: [bigquery.googleapis.com/Dataset]
#   severity: critical
#   risk_area: data
#   evidence:
#     - properties.access[].specialGroup
#     - properties.access[].iamMember
#     - properties.iamPolicy.bindings[].members
#     - related_from.reads[].type
#     - related_from.grounded-on[].type
#     - related_from.logs-to[].type
#   related_from: [reads, grounded-on, logs-to]
#   remediation:
#     summary: Remove allUsers and allAuthenticatedUsers from the access entries of the dataset and from its policy.
#     cli: bq remove-iam-policy-binding --member=allAuthenticatedUsers --role=roles/bigquery.dataViewer PROJECT:DATASET
#     terraform: |
#       access {
#         role          = "OWNER"
#         special_group = "projectOwners"
#       }
#   equivalents:
#     - prowler:bigquery_dataset_public_access
#     - checkov:CKV_GCP_15
#     - checkov:CKV_GCP_100
#     - cnspec:mondoo-gcp-security-bigquery-dataset-not-publicly-accessible
#     - powerpipe:terraform_gcp_compliance.control.bigquery_dataset_not_publicly_accessible
#     - powerpipe:terraform_gcp_compliance.control.bigquery_table_not_publicly_accessible
#     - cloudsploit:google/bigquery/datasetAllUsersPolicy
#     - trivy:GCP-0046
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM04", "owasp-llm:LLM08", "atlas:AML.T0020"]
package checks.gcp.bigquery.ai_dataset_public

import data.lib.google_access
import data.lib.google_bigquery

applies if google_bigquery.used_by_ai

compliant if {
	is_array(input.properties.iamPolicy.bindings)
	count(_bindings) == 0
	count(_entries) == 0
}

details contains {
	"path": sprintf("properties.iamPolicy.bindings[%d]", [index]),
	"value": opened,
	"message": "everybody has the role",
} if {
	some index, opened in _bindings
}

details contains {
	"path": sprintf("properties.access[%d]", [index]),
	"value": member,
	"message": "the entry lets everybody in",
} if {
	some index, member in _entries
}

_bindings := google_access.public_bindings(input.properties.iamPolicy)

_entries[index] := entry.specialGroup if {
	some index, entry in input.properties.access
	entry.specialGroup in data.google_iam.public_members
}

_entries[index] := entry.iamMember if {
	some index, entry in input.properties.access
	entry.iamMember in data.google_iam.public_members
}

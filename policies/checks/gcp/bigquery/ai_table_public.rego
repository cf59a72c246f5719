# METADATA
# title: A BigQuery table that AI learns from or answers from is not public
# description: |
#   A table can be shared by itself, whatever its dataset says. Who reads it reads what models were trained and grounded
#   on, or what they were asked; who writes it decides what they say.
# related_resources:
#   - ref: https://docs.cloud.google.com/bigquery/docs/control-access-to-resources-iam
#     description: Control access to BigQuery resources with IAM
# schemas:
#   - input: schema.gcp.bigquery_table
# custom:
#   id: gcp-ai-table-public
#   types: [bigquery.googleapis.com/Table]
#   severity: critical
#   risk_area: data
#   evidence:
#     - properties.iamPolicy.bindings[].members
#     - related_from.reads[].type
#     - related_from.grounded-on[].type
#     - related_from.logs-to[].type
#   related_from: [reads, grounded-on, logs-to]
#   remediation:
#     summary: Remove allUsers and allAuthenticatedUsers from the policy of the table.
#     cli: bq remove-iam-policy-binding --member=allAuthenticatedUsers --role=roles/bigquery.dataViewer PROJECT:DATASET.TABLE
#     terraform: |
#       resource "google_bigquery_table_iam_member" "readers" {
#         dataset_id = {address}.dataset_id
#         table_id   = {address}.table_id
#         role       = "roles/bigquery.dataViewer"
#         member     = "group:ml@example.com"
#       }
#   equivalents:
#     - checkov:CKV_GCP_100
#     - powerpipe:terraform_gcp_compliance.control.bigquery_table_not_publicly_accessible
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM04", "owasp-llm:LLM08", "atlas:AML.T0020"]
package checks.gcp.bigquery.ai_table_public

import data.lib.google_access
import data.lib.google_bigquery

applies if google_bigquery.used_by_ai

compliant if {
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

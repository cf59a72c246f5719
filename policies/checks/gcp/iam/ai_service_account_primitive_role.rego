# METADATA
# title: A service account that AI runs as has no basic role
# description: |
#   Owner and Editor reach almost everything in a project. A model that can be talked into running code, or a
#   notebook that is taken over, then holds the project and not just its own data.
# related_resources:
#   - ref: https://docs.cloud.google.com/iam/docs/roles-overview
#     description: Basic, predefined and custom roles
#   - ref: https://docs.cloud.google.com/iam/docs/best-practices-service-accounts
#     description: Best practices for service accounts
# schemas:
#   - input: schema.gcp.service_account
# custom:
#   id: gcp-ai-service-account-primitive-role
#   aliases: [gcp-ai-overpowered-service-account]
#   types: [iam.googleapis.com/ServiceAccount]
#   severity: high
#   risk_area: identity
#   evidence:
#     - related.has-permission[].edge.evidence
#     - related_from.runs-as[].type
#   related: [has-permission]
#   related_from: [runs-as]
#   remediation:
#     summary: Replace Owner and Editor by the roles that the workload needs, on the resources that it needs them for.
#     cli: gcloud projects remove-iam-policy-binding PROJECT --member=serviceAccount:ACCOUNT --role=roles/editor
#     terraform: |
#       resource "google_project_iam_member" "ai" {
#         project = "PROJECT"
#         role    = "roles/aiplatform.user"
#         member  = {address}.member
#       }
#   equivalents:
#     - prowler:compute_instance_default_service_account_in_use_with_full_api_access
#     - trivy:GCP-0006
#     - trivy:GCP-0007
#   threats: ["owasp-llm:LLM06", "owasp-agentic:ASI03", "atlas:AML.T0012"]
package checks.gcp.iam.ai_service_account_primitive_role

import data.lib.related

applies if count(_ai) > 0

compliant if {
	count(_ai) > 0
	count(_broad) == 0
}

# What is exposed and no AI runs as accounts too.
_ai contains origin.id if {
	some origin in related.origins("runs-as")
	not origin.type in {"run.googleapis.com/Service", "compute.googleapis.com/Instance"}
}

details contains {
	"path": "related.has-permission",
	"value": granted,
	"message": "the role reaches almost everything",
} if {
	some granted in _broad
}

# The evidence of a permission begins with the role that gives it.
_broad contains permission.edge.evidence if {
	some permission in related.targets("has-permission")
	split(permission.edge.evidence, " ")[0] in data.google_iam.basic_roles
}

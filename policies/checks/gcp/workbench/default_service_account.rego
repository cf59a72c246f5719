# METADATA
# title: A Workbench instance runs as a service account of its own
# description: |
#   The Compute Engine default account is shared by everything in the project that names no other, and usually
#   edits all of it. A notebook that runs as it hands that to whoever runs a cell.
# related_resources:
#   - ref: https://docs.cloud.google.com/compute/docs/access/service-accounts
#     description: The default service account of Compute Engine
# schemas:
#   - input: schema.gcp.notebooks_instance
# custom:
#   id: gcp-workbench-default-service-account
#   aliases: [gcp-workbench-default-sa]
#   types: [notebooks.googleapis.com/Instance]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.gceSetup.serviceAccounts[].email
#   remediation:
#     summary: Make the instance anew as a service account that has just the roles its users need.
#     cli: gcloud workbench instances create NAME --location=ZONE --service-account-email=ACCOUNT
#     terraform: |
#       gce_setup {
#         service_accounts {
#           email = google_service_account.notebooks.email
#         }
#       }
#
#       resource "google_service_account" "notebooks" {
#         account_id = "notebooks"
#       }
#   equivalents:
#     - cnspec:mondoo-gcp-security-workbench-instance-no-default-service-account
#   threats: ["owasp-llm:LLM06", "atlas:AML.T0012"]
package checks.gcp.workbench.default_service_account

import data.lib.google_identity

compliant if {
	count(input.properties.gceSetup.serviceAccounts) > 0
	every account in input.properties.gceSetup.serviceAccounts {
		google_identity.dedicated(account.email)
	}
}

# METADATA
# title: A Vertex AI custom job runs as a service account of its own
# description: |
#   A job that names no account runs as an agent that all custom code of the project shares, and a default
#   account usually edits the whole project. Whoever gets code into the job gets all of that.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/general/custom-service-account
#     description: Use a custom service account
# schemas:
#   - input: schema.gcp.vertex_custom_job
# custom:
#   id: gcp-vertex-custom-job-service-account
#   aliases: [gcp-vertex-custom-job-sa]
#   types: [aiplatform.googleapis.com/CustomJob]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.jobSpec.serviceAccount
#   remediation:
#     summary: Run the job as a service account that has just the roles the training needs.
#     cli: gcloud ai custom-jobs create --service-account=ACCOUNT --region=REGION --display-name=NAME --config=FILE
#   equivalents:
#     - cnspec:mondoo-gcp-security-vertexai-custom-job-has-explicit-service-account
#     - cnspec:mondoo-gcp-security-vertexai-custom-job-no-default-service-account
#   threats: ["owasp-llm:LLM06", "atlas:AML.T0012"]
package checks.gcp.vertex.custom_job_service_account

import data.lib.google_identity

compliant if google_identity.dedicated(input.properties.jobSpec.serviceAccount)

# METADATA
# title: A Vertex AI pipeline runs as a service account of its own
# description: |
#   A pipeline that names no account runs as the Compute Engine default account, which usually edits the whole
#   project. Any component of the pipeline, and whatever package it installs, then does the same.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/pipelines/configure-project
#     description: Service accounts of Vertex AI Pipelines
# schemas:
#   - input: schema.gcp.vertex_pipeline_job
# custom:
#   id: gcp-vertex-pipeline-default-sa
#   types: [aiplatform.googleapis.com/PipelineJob]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.serviceAccount
#   remediation:
#     summary: Submit the pipeline with a service account that has just the roles its steps need.
#   equivalents:
#     - cnspec:mondoo-gcp-security-vertexai-pipeline-job-no-default-service-account
#   threats: ["owasp-llm:LLM06", "atlas:AML.T0012"]
package checks.gcp.vertex.pipeline_service_account

import data.lib.google_identity

compliant if google_identity.dedicated(input.properties.serviceAccount)

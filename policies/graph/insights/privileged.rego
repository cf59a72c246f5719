# METADATA
# title: Privileged
# description: |
#   It may do far more than its work needs: administer, act on everything of a service, or leave its container.
# schemas:
#   - input: schema.insight
# custom:
#   id: privileged
package graph.insights.privileged

import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

holds contains {"message": sprintf("has admin on %s", [edge.end.id])} if {
	input.kind == "identity"
	some edge in input.edges
	edge.direction == "out"
	edge.kind == "has-permission"
	edge.level == "admin"
}

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"aws-ai-role-administrator",
	"aws-bedrock-full-access-policy",
	"aws-bedrock-wildcard-policy",
	"aws-sagemaker-full-access-policy",
	"aws-agentcore-full-access-policy",
	"aws-bedrock-kb-iam-wildcard",
	"aws-bedrock-api-key-admin",
	"aws-bedrock-finetune-role",
	"aws-bedrock-agent-action-lambda-role",
	"gcp-ai-service-account-primitive-role",
	"gcp-workbench-default-service-account",
	"gcp-vertex-custom-job-service-account",
	"gcp-vertex-pipeline-default-sa",
	"azure-foundry-agent-privileged-tools",
	"code-kubernetes-model-server-privileged",
}

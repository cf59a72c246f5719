# METADATA
# title: Acts without anybody being asked
# description: |
#   It changes something outside the conversation, and no person says yes to it.
# schemas:
#   - input: schema.insight
# custom:
#   id: no-human-approval
package graph.insights.no_human_approval

import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"azure-foundry-agent-mcp-approval",
	"azure-foundry-agent-exfiltration",
	"aws-bedrock-agent-action-confirmation",
}

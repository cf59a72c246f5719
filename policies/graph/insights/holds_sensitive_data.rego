# METADATA
# title: Holds sensitive data
# description: |
#   Data that does harm when it is read: as its tags say, or as a service found that looked into it.
# schemas:
#   - input: schema.insight
# custom:
#   id: holds-sensitive-data
package graph.insights.holds_sensitive_data

import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

holds contains {"message": sprintf("the tag %s says %s", [name, value]), "path": sprintf("tags.%s", [name]), "value": value} if {
	some name, value in input.tags
	lower(name) in data.risk_model.sensitivity_tags
	lower(value) in data.risk_model.sensitive_values
}

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"aws-bedrock-finetune-data-pii",
	"aws-bedrock-kb-pii",
	"azure-grounding-sensitive-data",
}

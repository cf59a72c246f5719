# METADATA
# title: Can be overwritten for good
# description: |
#   What is changed or deleted in it cannot be brought back.
# schemas:
#   - input: schema.insight
# custom:
#   id: overwritable
package graph.insights.overwritable

import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"aws-ai-bucket-versioning",
	"azure-ai-storage-soft-delete",
	"gcp-ai-bucket-versions",
}

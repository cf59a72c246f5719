# METADATA
# title: Writable by anybody
# description: |
#   Whoever asks can change what is in it.
# schemas:
#   - input: schema.insight
# custom:
#   id: publicly-writable
package graph.insights.publicly_writable

import data.lib.open_buckets
import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

holds contains {"message": sprintf("%s has %s", [grant.member, grant.role]), "findings": ["gcp-ai-bucket-public"]} if {
	some grant in open_buckets.grants
	grant.role in data.exposure.writing_roles
}

unknown contains reason if some reason in open_findings.undecided(_checks | {"gcp-ai-bucket-public"})

_checks := {
	"aws-ai-bucket-public-write",
}

# METADATA
# title: Loads models that can run code
# description: |
#   The file of a model is a program: loading it runs what whoever made it put in.
# schemas:
#   - input: schema.insight
# custom:
#   id: unsafe-model-format
package graph.insights.unsafe_model_format

import data.lib.open_findings

holds contains reason if some reason in open_findings.failed(_checks)

unknown contains reason if some reason in open_findings.undecided(_checks)

_checks := {
	"code-model-file-pickled",
	"code-pickle-downloaded",
	"code-torch-load-weights-only",
	"code-model-remote-code",
	"code-kubernetes-model-server-remote-code",
}

# METADATA
# title: A model of the Hugging Face Hub is loaded at a commit
# description: |
#   A name on the Hub, a branch and a tag mean whatever lies there today. Whoever gets into the account of its owner changes what
#   is loaded tomorrow, in every program that names no commit.
# schemas:
#   - input: schema.code.model_use
# related_resources:
#   - ref: https://huggingface.co/docs/huggingface_hub/guides/download#from-specific-version
# custom:
#   id: code-model-revision
#   types: [code/model-use]
#   severity: medium
#   risk_area: dependencies
#   evidence: [properties.source, properties.pinned]
#   remediation:
#     summary: Give the call the commit of the revision that was reviewed, and change it when a new one was.
#   equivalents: ["bandit:B615"]
#   threats: ["owasp-llm:LLM03", "owasp-llm:LLM04", "atlas:AML.T0010.003"]
package checks.code.models.revision

applies if input.properties.source == "hub"

compliant if {
	applies
	input.properties.pinned == true
}

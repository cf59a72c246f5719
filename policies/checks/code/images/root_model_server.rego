# METADATA
# title: An image that serves models does not run as root
# description: |
#   A server of models parses files and requests from elsewhere, and often runs what a model brings. Whoever takes it over
#   has the rights of its user: root in a container is one mistake away from root on the machine and its accelerators.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#user
#     description: USER in a Dockerfile
# schemas:
#   - input: schema.code.image
# custom:
#   id: code-image-root-model-server
#   types: [code/image]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.user
#     - properties.entrypoint
#     - related.contains[].properties.category
#     - related.contains[].properties.format
#   related: [contains]
#   remediation:
#     summary: Make a user in the Dockerfile, give it what it must write, and end with USER and its number.
#   equivalents:
#     - checkov:CKV_DOCKER_8
#     - trivy:DS-0002
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0011.000"]
package checks.code.images.root_model_server

# It runs a server of models, or has one and the models to serve.
applies if _runs_server

applies if _holds_server

applies if _holds_model

compliant if {
	is_string(input.properties.user)
	not split(input.properties.user, ":")[0] in data.model_servers.root_users
}

_runs_server if {
	some word in input.properties.entrypoint
	some part in split(_spaced(word), " ")
	_is_server(part)
}

# A script in one word has its parts apart by any white space.
_spaced(word) := replace(replace(replace(word, "\t", " "), "\n", " "), "\r", " ")

_is_server(part) if {
	segments := split(part, "/")
	segments[count(segments) - 1] in data.model_servers.programs
}

_is_server(part) if part in data.model_servers.modules

_holds_server if {
	some content in input.related.contains
	content.properties.category == "serving"
}

_holds_model if {
	some content in input.related.contains
	is_string(content.properties.format)
}

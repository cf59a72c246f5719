# METADATA
# title: One version of each AI package is named
# description: |
#   Where code names a range, the newest version is installed, whoever published it and whatever is in it. A lock file, or an
#   exact version, means what was tested, and can be asked for known vulnerabilities.
# related_resources:
#   - ref: https://pip.pypa.io/en/stable/topics/repeatable-installs/
#     description: Repeatable installs
# schemas:
#   - input: schema.code.package
# custom:
#   id: code-package-pinned
#   types: [code/package]
#   severity: low
#   risk_area: dependencies
#   evidence: [properties.locked, properties.name, properties.range]
#   remediation:
#     summary: Write a lock file (uv lock, npm install, pip-compile, gradle --write-locks, go mod tidy …) and commit it, or name exact versions.
#   equivalents: []
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0010.001"]
package checks.code.packages.pinned

compliant if input.properties.locked == true

details contains {
	"path": "properties.range",
	"value": range,
	"message": sprintf("%v may be any version of %v", [input.properties.name, range]),
} if {
	input.properties.locked == false
	range := object.get(input.properties, "range", "all there are")
}

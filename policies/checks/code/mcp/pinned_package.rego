# METADATA
# title: Packages of MCP servers are pinned
# description: |
#   npx, uvx and their like fetch the newest version each time an agent starts. Whoever gets into the account of the package's
#   owner runs code on every machine whose configuration names no version, with the keys that it is given.
# related_resources:
#   - ref: https://docs.npmjs.com/cli/v11/commands/npm-exec
#     description: Which version npx takes
#   - ref: https://docs.astral.sh/uv/guides/tools/
#     description: Which version uvx takes
# schemas:
#   - input: schema.code.mcp_server
# custom:
#   id: code-mcp-server-pinned
#   types: [code/mcp-server]
#   severity: medium
#   risk_area: dependencies
#   evidence: [properties.pinned, properties.package, properties.version]
#   remediation:
#     summary: Name the version that was reviewed, as in npx -y pkg@1.2.3 or uvx pkg==1.2.3, and images by digest.
#   equivalents: []
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0010.001"]
package checks.code.mcp.pinned_package

# What lies in the repository, or is installed already, is not fetched.
applies if is_boolean(input.properties.pinned)

compliant if input.properties.pinned == true

details contains {
	"path": "properties.package",
	"value": input.properties.package,
	"message": sprintf("%v is fetched in whatever version there is", [input.properties.package]),
} if {
	input.properties.pinned == false
}

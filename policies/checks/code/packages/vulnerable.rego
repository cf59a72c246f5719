# METADATA
# title: No version of an AI package is used that is known to be vulnerable
# description: |
#   Advisories say which versions of a package have a hole, and which mend it. Agents, servers of models and libraries that load
#   them take input from strangers: a known hole in them is tried by whoever reads the advisory.
# related_resources:
#   - ref: https://google.github.io/osv.dev/
#     description: The database of advisories
# schemas:
#   - input: schema.code.package
# custom:
#   id: code-package-vulnerable
#   types: [code/package]
#   severity: high
#   risk_area: dependencies
#   evidence:
#     - properties.version
#     - properties.advisories[].id
#     - properties.advisories[].severity
#     - properties.advisories[].fixed
#   remediation:
#     summary: Move to the version that the advisory names as fixed, renew the lock file, and rebuild what uses it.
#   equivalents:
#     - mdc:genai-library-vulnerabilities-container
#     - mdc:genai-library-vulnerabilities-code
#     - mdc:repositories-dependency-findings-resolved
#     - mdc-explorer:containers-with-known-genai-vulnerabilities
#     - mdc-explorer:genai-vulnerable-repositories-that-provision-azure-openai
#     - prowler:defender_container_images_resolved_vulnerabilities
#     - prowler:image-provider
#     - trivy:vulnerability-scan
#     - wiz:ai-sdk-vulnerabilities
#     - prowler:ecr_repositories_scan_vulnerabilities_in_latest_image
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0010.001"]
package checks.code.packages.vulnerable

compliant if {
	every advisory in input.properties.advisories {
		not _counts(advisory)
	}
}

details contains {
	"path": "properties.advisories[]",
	"value": advisory.id,
	"message": _message(advisory),
} if {
	some advisory in input.properties.advisories
	_counts(advisory)
}

_counts(advisory) if advisory.severity in data.advisories.severities

_counts(advisory) if {
	not advisory.severity
	data.advisories.unrated
}

_message(advisory) := sprintf(
	"%v (%v) hits %v, fixed in %v",
	[advisory.id, object.get(advisory, "severity", "not rated"), input.properties.version, advisory.fixed],
)

_message(advisory) := sprintf(
	"%v (%v) hits %v, and no version mends it",
	[advisory.id, object.get(advisory, "severity", "not rated"), input.properties.version],
) if {
	not advisory.fixed
}

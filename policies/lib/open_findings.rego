# METADATA
# title: Open findings
# description: What insights make of the checks that a resource does not pass.
package lib.open_findings

# METADATA
# description: A reason for each of these checks that fails. It is gone when the check passes.
failed(checks) := {reason |
	some finding in input.findings
	finding.status == "fail"
	finding.check in checks
	reason := {"message": sprintf("fails: %s", [finding.title]), "findings": [finding.check]}
}

# METADATA
# description: A reason for each of these checks whose outcome nobody knows.
undecided(checks) := {reason |
	some finding in input.findings
	finding.status != "fail"
	finding.check in checks
	reason := {"message": sprintf("cannot be judged: %s", [finding.title])}
}

# METADATA
# title: Public grants
# description: Who is let in by IAM policies of Google Cloud.
package lib.google_access

# METADATA
# description: |
#   Bindings of a policy that let everybody in, by index, with what they give. A binding with a condition counts: who
#   meets it is not said.
public_bindings(policy) := {index: opened |
	some index, binding in policy.bindings
	some member in data.google_iam.public_members
	member in binding.members
	opened := sprintf("%s: %s", [binding.role, concat(", ", [one | some one in binding.members; one in data.google_iam.public_members])])
}

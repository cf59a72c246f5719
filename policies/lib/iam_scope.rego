# METADATA
# title: Scope of IAM policies
# description: Whether policies name what they allow, and on what.
package lib.iam_scope

import data.lib.iam
import data.lib.lists

# METADATA
# description: |
#   Policies of which none gives all of a service, or anything on every resource but actions that cannot be bound to one. What has no
#   document is not known to.
scoped(policies) if {
	is_array(policies)
	every policy in policies {
		is_object(policy.policyDocument)
		not _sweeping(policy.policyDocument)
	}
}

_sweeping(document) if {
	some statement in iam.statements(document)
	statement.Effect == "Allow"
	_sweeps(statement)
}

_sweeps(statement) if count(lists.many(object.get(statement, "NotAction", []))) > 0

_sweeps(statement) if count(lists.many(object.get(statement, "NotResource", []))) > 0

_sweeps(statement) if {
	some action in lists.many(object.get(statement, "Action", []))
	regex.match(`^([^:]*:)?[*]$`, action)
}

_sweeps(statement) if {
	"*" in lists.many(object.get(statement, "Resource", []))
	some action in lists.many(object.get(statement, "Action", []))
	not _unscoped(action)
}

_unscoped(action) if {
	some pattern in data.aws_iam.unscoped_actions
	iam.matches(pattern, action)
}

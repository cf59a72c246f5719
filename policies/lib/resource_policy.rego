# METADATA
# title: Policies of resources
# description: Whom the policy of a resource lets in, read strictly. What a Deny takes away again is not counted.
package lib.resource_policy

import data.lib.cidr
import data.lib.iam
import data.lib.lists

# METADATA
# description: A statement that lets everybody in, with no condition that says who or from where.
public(statement) if {
	statement.Effect == "Allow"
	_everybody(statement)
	not _bounded(statement)
}

# METADATA
# description: A policy that refuses everybody who comes without encryption.
demands_tls(document) if {
	some statement in iam.statements(document)
	statement.Effect == "Deny"
	_everybody(statement)
	some pattern in lists.many(object.get(statement, "Action", []))
	pattern in {"*", "s3:*"}
	some operator, keys in statement.Condition
	lower(operator) == "bool"
	some key, value in keys
	lower(key) == "aws:securetransport"
	every one in lists.many(value) {
		one in {false, "false", "False", "FALSE"}
	}
}

_everybody(statement) if statement.Principal == "*"

_everybody(statement) if "*" in lists.many(object.get(statement.Principal, "AWS", []))

_everybody(statement) if statement.NotPrincipal

_bounded(statement) if {
	some operator, keys in statement.Condition
	lower(operator) in data.aws_resource_policy.bounding_operators
	some key, value in keys
	lower(key) in data.aws_resource_policy.bounding_keys
	every one in lists.many(value) {
		_narrow(lower(key), one)
	}
}

_narrow("aws:sourceip", value) if cidr.restricted(value)

_narrow(key, value) if {
	key != "aws:sourceip"
	trim(value, "*:?") != ""
}

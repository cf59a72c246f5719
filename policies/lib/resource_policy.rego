# METADATA
# title: Policies of resources
# description: Whom the policy of a resource lets in, read strictly. What a Deny takes away again is not counted.
package lib.resource_policy

import data.lib.cidr

# METADATA
# description: The statements of a policy document, which may be one or a list.
statements(document) := _many(object.get(document, "Statement", []))

# METADATA
# description: A statement that lets everybody in, with no condition that says who or from where.
public(statement) if {
	statement.Effect == "Allow"
	_everybody(statement)
	not _bounded(statement)
}

# METADATA
# description: A statement that is about this action. Names of actions know no case, and have wildcards.
about(statement, action) if {
	some pattern in _many(object.get(statement, "Action", []))
	glob.match(lower(pattern), [], lower(action))
}

about(statement, action) if {
	exceptions := _many(object.get(statement, "NotAction", []))
	count(exceptions) > 0
	every pattern in exceptions {
		not glob.match(lower(pattern), [], lower(action))
	}
}

# METADATA
# description: A policy that refuses everybody who comes without encryption.
demands_tls(document) if {
	some statement in statements(document)
	statement.Effect == "Deny"
	_everybody(statement)
	some pattern in _many(object.get(statement, "Action", []))
	pattern in {"*", "s3:*"}
	some operator, keys in statement.Condition
	lower(operator) == "bool"
	some key, value in keys
	lower(key) == "aws:securetransport"
	every one in _many(value) {
		one in {false, "false", "False", "FALSE"}
	}
}

_everybody(statement) if statement.Principal == "*"

_everybody(statement) if "*" in _many(object.get(statement.Principal, "AWS", []))

_everybody(statement) if statement.NotPrincipal

_bounded(statement) if {
	some operator, keys in statement.Condition
	lower(operator) in data.aws_resource_policy.bounding_operators
	some key, value in keys
	lower(key) in data.aws_resource_policy.bounding_keys
	every one in _many(value) {
		_narrow(lower(key), one)
	}
}

_narrow("aws:sourceip", value) if cidr.restricted(value)

_narrow(key, value) if {
	key != "aws:sourceip"
	trim(value, "*:?") != ""
}

_many(value) := value if is_array(value)

_many(value) := [value] if not is_array(value)

# METADATA
# title: Actions of IAM policies
# description: |
#   Which actions policy documents give, and how widely. Conditions do not help, but for those that say to which service a role may be
#   passed: they bound where from, not what.
package lib.iam_actions

# METADATA
# description: The statements of a document, one or many.
statements(document) := _many(object.get(document, "Statement", []))

# METADATA
# description: IAM's own matching, without case. `*` stands for any characters, `?` for one.
matches(pattern, action) if {
	regex.match(sprintf("^%s$", [replace(replace(lower(pattern), "*", ".*"), "?", ".")]), lower(action))
}

# METADATA
# description: The statement is about the action, whether it allows or denies.
covers(statement, action) if {
	some pattern in _many(object.get(statement, "Action", []))
	matches(pattern, action)
}

covers(statement, action) if {
	spared := _many(object.get(statement, "NotAction", []))
	count(spared) > 0
	count([pattern | some pattern in spared; matches(pattern, action)]) == 0
}

# METADATA
# description: The statement allows the action on something.
allows(statement, action) if {
	statement.Effect == "Allow"
	covers(statement, action)
}

# METADATA
# description: The documents together allow the action on something, and none of them denies it on everything.
allowed(documents, action) if {
	some document in documents
	some statement in statements(document)
	allows(statement, action)
	not _denied(documents, action)
}

# METADATA
# description: The documents together allow the action on resources that nobody named.
allowed_widely(documents, action) if {
	some document in documents
	some statement in statements(document)
	allows(statement, action)
	wide(statement)
	not _denied(documents, action)
}

# METADATA
# description: The documents allow to pass a role to the service.
passes_roles_to(documents, service) if {
	some document in documents
	some statement in statements(document)
	allows(statement, "iam:PassRole")
	not _passes_elsewhere(statement, service)
	not _denied(documents, "iam:PassRole")
}

# METADATA
# description: |
#   The statement is about all resources, or all of a kind: `*`, `arn:aws:bedrock:*`, `…:knowledge-base/*`. A name with a wildcard in it
#   is a name.
wide(statement) if {
	some resource in _many(object.get(statement, "Resource", []))
	regex.match(`^[^/]*\*$|/\*$`, resource)
}

wide(statement) if count(_many(object.get(statement, "NotResource", []))) > 0

# METADATA
# description: |
#   Policies of which none gives all of a service, or anything on every resource but actions that cannot be bound to one. What has no
#   document is not known to.
scoped(policies) if {
	is_array(policies)
	every policy in policies {
		is_object(policy.policyDocument)
		not sweeping(policy.policyDocument)
	}
}

# METADATA
# description: A document that gives all of a service, or something on every resource that could be bound to some.
sweeping(document) if {
	some statement in statements(document)
	statement.Effect == "Allow"
	_sweeps(statement)
}

_sweeps(statement) if count(_many(object.get(statement, "NotAction", []))) > 0

_sweeps(statement) if count(_many(object.get(statement, "NotResource", []))) > 0

_sweeps(statement) if {
	some action in _many(object.get(statement, "Action", []))
	regex.match(`^([^:]*:)?\*$`, action)
}

_sweeps(statement) if {
	"*" in _many(object.get(statement, "Resource", []))
	some action in _many(object.get(statement, "Action", []))
	not _unscoped(action)
}

_unscoped(action) if {
	some pattern in data.aws_iam.unscoped_actions
	matches(pattern, action)
}

_denied(documents, action) if {
	some document in documents
	some statement in statements(document)
	statement.Effect == "Deny"
	covers(statement, action)
	"*" in _many(object.get(statement, "Resource", []))
	not statement.Condition
}

_passes_elsewhere(statement, service) if {
	some operator in {"StringEquals", "StringEqualsIgnoreCase", "StringLike"}
	services := _many(statement.Condition[operator]["iam:PassedToService"])
	count([pattern | some pattern in services; matches(pattern, service)]) == 0
}

_many(value) := value if is_array(value)

_many(value) := [value] if not is_array(value)

# METADATA
# title: IAM policies
# description: What a policy document gives, read strictly.
package lib.iam

import data.lib.lists

# METADATA
# description: |
#   A document that allows everything, or everything but a few actions (NotAction), on every resource.
#   Conditions do not help: they bound where from, not what.
administrator(document) if {
	some statement in statements(document)
	statement.Effect == "Allow"
	"*" in lists.many(object.get(statement, "Resource", []))
	_everything(statement)
}

_everything(statement) if {
	some action in lists.many(object.get(statement, "Action", []))
	action in {"*", "*:*"}
}

_everything(statement) if count(lists.many(object.get(statement, "NotAction", []))) > 0

# METADATA
# description: The statements of a document, one or many.
statements(document) := lists.many(object.get(document, "Statement", []))

# METADATA
# description: One of these policies of AWS, in whichever partition. Policies of an account may be called anything.
managed_policy(arn, policies) if {
	some policy in policies
	regex.match(concat("", ["^arn:[^:]+:iam::aws:policy/(.*/)?", policy, "$"]), arn)
}

# METADATA
# description: Documents of all policies of a role, as far as they are known.
documents(role) := array.concat(
	[policy.policyDocument | some policy in role.attachedManagedPolicies; is_object(policy.policyDocument)],
	[policy.policyDocument | some policy in role.rolePolicyList; is_object(policy.policyDocument)],
)

# METADATA
# description: Every policy of a role has its document.
all_known(role) if {
	every policy in role.attachedManagedPolicies {
		is_object(policy.policyDocument)
	}
	every policy in role.rolePolicyList {
		is_object(policy.policyDocument)
	}
}

# METADATA
# description: Each of these actions is allowed on something, on whatever condition.
allows_all(documents, actions) if {
	every action in actions {
		_allows(documents, action)
	}
}

# METADATA
# description: Each of these actions is allowed on all resources of a kind, whatever tags they have.
allows_all_broadly(documents, actions) if {
	every action in actions {
		_allows_broadly(documents, action)
	}
}

# METADATA
# description: iam:PassRole is allowed for roles that nobody named, to a service.
passes_any_role(documents, service) if {
	some statement in _allowing(documents, "iam:PassRole")
	broad(statement)
	not _for_other_services(statement, service)
}

_allows(documents, action) if count(_allowing(documents, action)) > 0

_allows_broadly(documents, action) if {
	some statement in _allowing(documents, action)
	broad(statement)
	not _by_tag(statement)
}

_allowing(documents, action) := [statement |
	not _denied(documents, action)
	some document in documents
	some statement in statements(document)
	statement.Effect == "Allow"
	names(statement, action)
]

# Only a Deny of all resources on no condition is sure to hold.
_denied(documents, action) if {
	some document in documents
	some statement in statements(document)
	statement.Effect == "Deny"
	object.get(statement, "Condition", {}) == {}
	"*" in lists.many(object.get(statement, "Resource", []))
	names(statement, action)
}

# METADATA
# description: The statement is about the action, whether it allows or denies.
names(statement, action) if {
	some pattern in lists.many(object.get(statement, "Action", []))
	matches(pattern, action)
}

names(statement, action) if {
	patterns := lists.many(object.get(statement, "NotAction", []))
	count(patterns) > 0
	every pattern in patterns {
		not matches(pattern, action)
	}
}

# METADATA
# description: The statement is about everything of a service, whichever way it says so.
names_all(statement, service) if {
	# No action has this name.
	names(statement, concat("", [service, ":-"]))
}

# METADATA
# description: A pattern of a policy is about the action, in whichever case.
matches(pattern, action) if {
	given := lower(pattern)
	regex.match(`^[a-z0-9:*?-]+$`, given)
	regex.match(concat("", ["^", replace(replace(given, "?", "."), "*", ".*"), "$"]), lower(action))
}

# METADATA
# description: Everything, everything of a kind, or everything on a path. The beginning of a name is a name.
broad(statement) if {
	some resource in lists.many(object.get(statement, "Resource", []))
	regex.match(`^(.*[/:])?[*]+$`, resource)
}

broad(statement) if count(lists.many(object.get(statement, "NotResource", []))) > 0

_for_other_services(statement, service) if {
	some operator in ["StringEquals", "StringEqualsIgnoreCase", "StringLike"]
	some key, services in object.get(statement, ["Condition", operator], {})
	lower(key) == "iam:passedtoservice"
	every pattern in lists.many(services) {
		not _matches_service(pattern, service)
	}
}

_matches_service(pattern, service) if {
	given := lower(pattern)
	expression := replace(replace(replace(given, ".", "[.]"), "?", "."), "*", ".*")
	regex.match(concat("", ["^", expression, "$"]), service)
}

_by_tag(statement) if {
	some operator, conditions in object.get(statement, "Condition", {})
	startswith(operator, "String")
	not startswith(operator, "StringNot")
	not endswith(operator, "IfExists")
	some key, _ in conditions
	_tag(lower(key))
}

_tag(key) if startswith(key, "aws:resourcetag/")

_tag(key) if startswith(key, "sagemaker:resourcetag/")

# METADATA
# title: IAM policies
# description: What a policy document gives, read strictly.
package lib.iam

# METADATA
# description: |
#   A document that allows everything, or everything but a few actions (NotAction), on every resource.
#   Conditions do not help: they bound where from, not what.
administrator(document) if {
	some statement in _many(object.get(document, "Statement", []))
	statement.Effect == "Allow"
	"*" in _many(object.get(statement, "Resource", []))
	_everything(statement)
}

_everything(statement) if {
	some action in _many(object.get(statement, "Action", []))
	action in {"*", "*:*"}
}

_everything(statement) if count(_many(object.get(statement, "NotAction", []))) > 0

_many(value) := value if is_array(value)

_many(value) := [value] if not is_array(value)

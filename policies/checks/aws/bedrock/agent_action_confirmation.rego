# METADATA
# title: A Bedrock agent asks before it changes anything
# description: |
#   What an agent reads can tell it to call its functions. One that changes something and runs without a person
#   confirming it is called by whoever wrote the document. Functions whose names begin with a word for reading need no
#   confirmation.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/agents-userconfirmation.html
#     description: Confirmation before functions are called
# schemas:
#   - input: schema.aws.bedrock_agent
# custom:
#   id: aws-bedrock-agent-action-confirmation
#   types: [AWS::Bedrock::Agent]
#   severity: high
#   risk_area: model-safety
#   evidence:
#     - properties.actionGroups[].actionGroupName
#     - properties.actionGroups[].actionGroupState
#     - properties.actionGroups[].functions[].name
#     - properties.actionGroups[].functions[].requireConfirmation
#   remediation:
#     summary: Require confirmation for each function that changes something.
#     cli: "aws bedrock-agent update-agent-action-group --agent-id AGENT_ID --agent-version DRAFT --action-group-id GROUP_ID --function-schema '{\"functions\":[{\"name\":\"NAME\",\"requireConfirmation\":\"ENABLED\"}]}' (with the group's other settings)"
#     terraform: |
#       resource "aws_bedrockagent_agent_action_group" "orders" {
#         function_schema {
#           member_functions {
#             functions {
#               name                 = "cancel_order"
#               require_confirmation = "ENABLED"
#             }
#           }
#         }
#       }
#     cloudformation: |
#       Properties:
#         ActionGroups:
#           - ActionGroupName: orders
#             ActionGroupExecutor:
#               CustomControl: RETURN_CONTROL
#             FunctionSchema:
#               Functions:
#                 - Name: cancel_order
#                   RequireConfirmation: ENABLED
#   equivalents:
#     - wilma:check_agent_action_confirmation
#   threats: ["owasp-llm:LLM06", "owasp-agentic:ASI02", "owasp-agentic:ASI09", "atlas:AML.T0051"]
package checks.aws.bedrock.agent_action_confirmation

applies if count(_functions) > 0

compliant if {
	count(_functions) > 0
	count(_unconfirmed) == 0
}

details contains {
	"path": sprintf("properties.actionGroups[%d].functions[%d]", [group, index]),
	"value": name,
	"message": "changes something and is not confirmed by anyone",
} if {
	some [group, index, name] in _unconfirmed
}

_functions := [[group, index, function] |
	some group, actions in input.properties.actionGroups
	not actions.actionGroupState == "DISABLED"
	some index, function in actions.functions
]

_unconfirmed contains [group, index, function.name] if {
	some [group, index, function] in _functions
	not regex.match(_reading, function.name)
	not function.requireConfirmation == "ENABLED"
}

# A word, not its beginning: list_orders and listOrders read, listen does not.
_reading := sprintf("^(?i:%s)([^a-z]|$)", [concat("|", data.agent_functions.reading_words)])

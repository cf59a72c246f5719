# METADATA
# title: The user behind a Bedrock API key only calls models
# description: |
#   An API key of Bedrock is a password that goes along with requests, and does all of Bedrock that its user may do: whoever
#   finds one of a user that administers Bedrock switches guardrails and logs off and copies custom models. The user is one
#   of IAM besides, so that what else it may do is one access key away.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
#     description: API keys of Bedrock
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
#     description: Least privilege in IAM
# schemas:
#   - input: schema.aws.iam_user
# custom:
#   id: aws-bedrock-api-key-admin
#   types: [AWS::IAM::User]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.serviceSpecificCredentials[].serviceName
#     - properties.serviceSpecificCredentials[].status
#     - properties.policies[].policyName
#     - properties.policies[].policyDocument
#   remediation:
#     summary: Take the administrative policies from the user and its groups, and let it invoke the models that it needs.
#     cli: aws iam detach-user-policy --user-name {name} --policy-arn POLICY_ARN
#     terraform: |
#       resource "aws_iam_user_policy" "models" {
#         name = "models"
#         policy = jsonencode({
#           Version = "2012-10-17"
#           Statement = [{
#             Effect   = "Allow"
#             Action   = ["bedrock:InvokeModel", "bedrock:CallWithBearerToken"]
#             Resource = "*"
#           }]
#         })
#       }
#   equivalents:
#     - prowler:bedrock_api_key_no_administrative_privileges
#   threats: ["owasp-llm:LLM06", "owasp-llm:LLM10", "atlas:AML.T0012"]
package checks.aws.iam.bedrock_api_key_administrator

import data.lib.bedrock_api_key
import data.lib.iam

applies if count(bedrock_api_key.active) > 0

compliant if {
	every policy in input.properties.policies {
		is_object(policy.policyDocument)
	}
	count(_wide) == 0
	count(_escalations) == 0
}

details contains {
	"path": sprintf("properties.policies[%d]", [index]),
	"value": name,
	"message": "gives everything, or everything of Bedrock",
} if {
	some [index, name] in _wide
}

details contains {
	"path": "properties.policies",
	"value": actions,
	"message": "are enough to become an administrator",
} if {
	count(_wide) == 0
	some actions in _escalations
}

_wide contains [index, policy.policyName] if {
	some index, policy in input.properties.policies
	_administers(policy.policyDocument)
}

_administers(document) if iam.administrator(document)

_administers(document) if {
	some statement in iam.statements(document)
	statement.Effect == "Allow"
	iam.broad(statement)
	iam.names_all(statement, "bedrock")
}

_escalations contains actions if {
	some actions in data.aws_iam.escalations
	iam.allows_all_broadly(_documents, actions)
}

_documents := [policy.policyDocument | some policy in input.properties.policies]

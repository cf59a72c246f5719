# METADATA
# title: Policies of the account name the models that roles may call
# description: |
#   A policy of all actions of Bedrock also gives guardrails, logs and custom models away; one that lets every model be
#   called makes the account pay for the most expensive of them, and no review of a model binds anyone.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/security_iam_id-based-policy-examples.html
#     description: Policies for Bedrock
# schemas:
#   - input: schema.aws.iam_role
# custom:
#   id: aws-bedrock-wildcard-policy
#   types: [AWS::IAM::Role]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.customerPolicies[].policyName
#     - properties.customerPolicies[].policyDocument
#   remediation:
#     summary: List the actions that the role needs, and the models or inference profiles that it may call.
#     cli: "aws iam put-role-policy --role-name {name} --policy-name POLICY_NAME --policy-document FILE"
#     terraform: |
#       resource "aws_iam_role_policy" "scoped" {
#         policy = jsonencode({
#           Version = "2012-10-17"
#           Statement = [{
#             Effect   = "Allow"
#             Action   = ["bedrock:InvokeModel"]
#             Resource = ["arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"]
#           }]
#         })
#       }
#     cloudformation: |
#       Properties:
#         Policies:
#           - PolicyName: scoped
#             PolicyDocument:
#               Version: '2012-10-17'
#               Statement:
#                 - Effect: Allow
#                   Action: [bedrock:InvokeModel]
#                   Resource: ['arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0']
#   equivalents:
#     - wilma:check_overly_permissive_policies
#     - wilma:check_model_access_audit
#   threats: ["owasp-llm:LLM06", "owasp-llm:LLM10", "atlas:AML.T0012"]
package checks.aws.iam.bedrock_wildcard_policy

import data.lib.iam

applies if {
	some policy in input.properties.customerPolicies
	some statement in iam.statements(policy.policyDocument)
	_about(statement)
}

compliant if {
	count(input.properties.customerPolicies) > 0
	count(_wide) == 0
}

details contains {
	"path": sprintf("properties.customerPolicies[%d]", [index]),
	"value": name,
	"message": "gives all of Bedrock, or every model",
} if {
	some [index, name] in _wide
}

_wide contains [index, policy.policyName] if {
	some index, policy in input.properties.customerPolicies
	some statement in iam.statements(policy.policyDocument)
	statement.Effect == "Allow"
	_sweeps(statement)
}

_about(statement) if {
	statement.Effect == "Allow"
	some action in data.aws_iam.invoke_model_actions
	iam.names(statement, action)
}

_sweeps(statement) if iam.names_all(statement, "bedrock")

_sweeps(statement) if {
	iam.broad(statement)
	some action in data.aws_iam.invoke_model_actions
	iam.names(statement, action)
}

# METADATA
# title: No role can run code as another role in a code interpreter that it makes
# description: |
#   Who may pass a role to AgentCore, make a code interpreter and run code in it has all that the role has: the code
#   asks for the credentials of the role. Passing named roles alone, or to other services, closes the way.
#   Administrators are no case of this check.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/code-interpreter-tool.html
#     description: Code interpreters and the roles that they run as
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
#     description: Passing roles to services
# schemas:
#   - input: schema.aws.iam_role
# custom:
#   id: aws-path-agentcore-create-code-interpreter
#   types: [AWS::IAM::Role]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.attachedManagedPolicies[].policyDocument
#     - properties.rolePolicyList[].policyDocument
#   remediation:
#     summary: Take away iam:PassRole, or limit it to other services by iam:PassedToService, or take away bedrock-agentcore:CreateCodeInterpreter.
#     cli: "aws iam put-role-policy --role-name {name} --policy-name POLICY_NAME --policy-document FILE"
#     terraform: |
#       resource "aws_iam_role_policy" "scoped" {
#         policy = jsonencode({
#           Version = "2012-10-17"
#           Statement = [{
#             Effect   = "Allow"
#             Action   = ["bedrock-agentcore:InvokeCodeInterpreter"]
#             Resource = ["arn:aws:bedrock-agentcore:us-east-1:123456789012:code-interpreter-custom/python-1"]
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
#                   Action: [bedrock-agentcore:InvokeCodeInterpreter]
#                   Resource: ['arn:aws:bedrock-agentcore:us-east-1:123456789012:code-interpreter-custom/python-1']
#   equivalents:
#     - prowler-path:aws-bedrock-privesc-passrole-code-interpreter
#     - prowler:iam_policy_allows_privilege_escalation
#     - prowler:iam_inline_policy_allows_privilege_escalation
#   threats: ["owasp-llm:LLM06", "owasp-agentic:ASI03", "owasp-agentic:ASI05", "atlas:AML.T0012"]
package checks.aws.iam.agentcore_create_code_interpreter

import data.lib.iam

applies if not _administrator

compliant if {
	iam.all_known(input.properties)
	not _escalates
}

_escalates if {
	iam.passes_any_role(_documents, "bedrock-agentcore.amazonaws.com")
	iam.allows_all(_documents, data.aws_iam.create_code_interpreter_actions)
}

_administrator if {
	some document in _documents
	iam.administrator(document)
}

_documents := iam.documents(input.properties)

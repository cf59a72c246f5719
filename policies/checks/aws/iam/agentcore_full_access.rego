# METADATA
# title: No role carries full access to AgentCore
# description: |
#   BedrockAgentCoreFullAccess lets whoever has it change every runtime, gateway and memory, read what agents remember,
#   and run code as the roles of interpreters.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/security-iam-awsmanpol.html
#     description: Policies of AWS for AgentCore
# schemas:
#   - input: schema.aws.iam_role
# custom:
#   id: aws-agentcore-full-access-policy
#   types: [AWS::IAM::Role]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.attachedPolicyArns
#   remediation:
#     summary: Replace the policy by one that names the actions and resources that the role needs.
#     cli: "aws iam detach-role-policy --role-name {name} --policy-arn arn:aws:iam::aws:policy/BedrockAgentCoreFullAccess"
#     terraform: |
#       resource "aws_iam_role_policy_attachment" "access" {
#         policy_arn = aws_iam_policy.scoped.arn
#       }
#
#       resource "aws_iam_policy" "scoped" {
#         name = "scoped"
#         policy = jsonencode({
#           Version = "2012-10-17"
#           Statement = [{
#             Effect   = "Allow"
#             Action   = "bedrock-agentcore:InvokeAgentRuntime"
#             Resource = "arn:aws:bedrock-agentcore:us-east-1:123456789012:runtime/desk-1"
#           }]
#         })
#       }
#     cloudformation: |
#       Properties:
#         ManagedPolicyArns: []
#         Policies:
#           - PolicyName: scoped
#             PolicyDocument:
#               Version: '2012-10-17'
#               Statement:
#                 - Effect: Allow
#                   Action: bedrock-agentcore:InvokeAgentRuntime
#                   Resource: arn:aws:bedrock-agentcore:us-east-1:123456789012:runtime/desk-1
#   equivalents:
#     - awsaiml:AC-02
#   threats: ["owasp-llm:LLM06", "owasp-agentic:ASI03", "atlas:AML.T0012"]
package checks.aws.iam.agentcore_full_access

import data.lib.iam

compliant if {
	is_array(input.properties.attachedPolicyArns)
	count(_full) == 0
}

details contains {
	"path": sprintf("properties.attachedPolicyArns[%d]", [index]),
	"value": arn,
	"message": "gives everything of the service",
} if {
	some [index, arn] in _full
}

_full contains [index, arn] if {
	some index, arn in input.properties.attachedPolicyArns
	iam.managed_policy(arn, data.aws_iam.agentcore_full_access)
}

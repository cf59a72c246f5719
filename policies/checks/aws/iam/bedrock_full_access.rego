# METADATA
# title: No role carries full access to Bedrock
# description: |
#   AmazonBedrockFullAccess lets whoever has it call every model at the expense of the account, switch off guardrails
#   and logs, and pass roles to agents. Nobody needs all of that.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/security-iam-awsmanpol.html
#     description: Policies of AWS for Bedrock
# schemas:
#   - input: schema.aws.iam_role
# custom:
#   id: aws-bedrock-full-access-policy
#   types: [AWS::IAM::Role]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.attachedPolicyArns
#   remediation:
#     summary: Replace the policy by one that names the actions and resources that the role needs.
#     cli: "aws iam detach-role-policy --role-name {name} --policy-arn arn:aws:iam::aws:policy/AmazonBedrockFullAccess"
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
#             Action   = "bedrock:InvokeModel"
#             Resource = "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"
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
#                   Action: bedrock:InvokeModel
#                   Resource: arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0
#   equivalents:
#     - prowler:bedrock_full_access_policy_attached
#     - awsaiml:BR-01
#     - wilma:check_model_access_audit
#   threats: ["owasp-llm:LLM06", "owasp-llm:LLM10", "atlas:AML.T0012"]
package checks.aws.iam.bedrock_full_access

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
	iam.managed_policy(arn, data.aws_iam.bedrock_full_access)
}

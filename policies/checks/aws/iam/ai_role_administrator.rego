# METADATA
# title: A role that an AI resource runs as is no administrator
# description: |
#   Whoever talks an agent into something, or opens a notebook, acts as its role. With an administrator's role that is the
#   whole account. Policies that allow everything but a few actions, or everything on a condition, count as well.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
#     description: Least privilege in IAM
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
#     description: Execution roles of SageMaker
# schemas:
#   - input: schema.aws.iam_role
# custom:
#   id: aws-ai-role-administrator
#   aliases:
#     - aws-sagemaker-notebook-role-admin
#     - aws-sagemaker-domain-role-admin
#     - aws-sagemaker-job-role-admin
#     - aws-bedrock-agent-role-least-privilege
#   types: [AWS::IAM::Role]
#   severity: critical
#   risk_area: identity
#   evidence:
#     - properties.attachedManagedPolicies[].policyDocument
#     - properties.rolePolicyList[].policyDocument
#     - related_from.runs-as
#     - related_from.runs-as[].properties.calledByAgents
#   related_from: [runs-as]
#   remediation:
#     summary: Replace the administrator's policy by one that names the models, buckets and functions that the resource uses.
#     cli: aws iam detach-role-policy --role-name {name} --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
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
#   equivalents:
#     - cnspec:mondoo-aws-security-sagemaker-notebook-role-not-admin
#     - checkov:CKV2_AWS_68
#     - cnspec:mondoo-aws-security-sagemaker-job-role-not-admin
#     - cnspec:mondoo-aws-security-sagemaker-domain-default-role-not-admin
#     - prowler:bedrock_agent_role_least_privilege
#     - awsaiml:BR-08
#     - awsaiml:FS-07
#     - wilma:check_agent_service_roles
#   threats: ["owasp-llm:LLM06", "atlas:AML.T0012"]
package checks.aws.iam.ai_role_administrator

import data.lib.iam

applies if {
	some user in input.related_from["runs-as"]
	not _is_no_ai(user)
}

_is_no_ai(user) if user.type == "AWS::EC2::Instance"

# A function that is there because an address leads to it.
_is_no_ai(user) if user.properties.calledByAgents == false

compliant if {
	every policy in input.properties.attachedManagedPolicies {
		_bounded(policy)
	}
	every policy in input.properties.rolePolicyList {
		_bounded(policy)
	}
}

details contains {
	"path": sprintf("properties.attachedManagedPolicies[%d]", [index]),
	"value": policy.policyArn,
	"message": "allows everything on everything",
} if {
	some index, policy in input.properties.attachedManagedPolicies
	iam.administrator(policy.policyDocument)
}

details contains {
	"path": sprintf("properties.rolePolicyList[%d]", [index]),
	"value": policy.policyName,
	"message": "allows everything on everything",
} if {
	some index, policy in input.properties.rolePolicyList
	iam.administrator(policy.policyDocument)
}

_bounded(policy) if {
	is_object(policy.policyDocument)
	not iam.administrator(policy.policyDocument)
}

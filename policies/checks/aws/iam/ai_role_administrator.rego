# METADATA
# title: A role that an AI resource runs as is no administrator
# description: |
#   Whoever talks an agent into something, or opens a notebook, acts as its role. With an administrator's role that is the
#   whole account. Policies that allow everything but a few actions, or everything on a condition, count as well.
# schemas:
#   - input: schema.aws.iam_role
# custom:
#   id: aws-ai-role-administrator
#   aliases: [aws-sagemaker-notebook-role-admin, aws-bedrock-agent-role-least-privilege]
#   types: [AWS::IAM::Role]
#   severity: critical
#   risk_area: identity
#   evidence:
#     - properties.attachedManagedPolicies[].policyDocument
#     - properties.rolePolicyList[].policyDocument
#     - related_from.runs-as
#   related_from: [runs-as]
#   remediation:
#     summary: Replace the administrator's policy by one that names the models, buckets and functions that the resource uses.
#     cli: aws iam detach-role-policy --role-name {name} --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
#     terraform: aws_iam_role_policy_attachment without AdministratorAccess; aws_iam_role_policy with named actions and resources
#     cloudformation: "ManagedPolicyArns without AdministratorAccess; Policies with named actions and resources"
#   equivalents:
#     - cnspec:mondoo-aws-security-sagemaker-notebook-role-not-admin
#     - checkov:CKV2_AWS_68
#     - prowler:bedrock_agent_role_least_privilege
#     - awsaiml:BR-08
#     - awsaiml:FS-07
#     - wilma:check_agent_service_roles
#   threats: ["owasp-llm:LLM06", "atlas:AML.T0012"]
package checks.aws.iam.ai_role_administrator

import data.lib.iam

applies if count(input.related_from["runs-as"]) > 0

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

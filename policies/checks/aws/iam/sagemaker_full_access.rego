# METADATA
# title: No role carries AWS's policy of full access to SageMaker
# description: |
#   AmazonSageMakerFullAccess allows every action on every notebook, model and endpoint of the account, reads buckets
#   with sagemaker in their name, and passes roles. Actions on named resources do for any one job.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html
#     description: What AmazonSageMakerFullAccess allows
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
#     description: Execution roles with the permissions that a task needs
# schemas:
#   - input: schema.aws.iam_role
# custom:
#   id: aws-sagemaker-full-access-policy
#   types: [AWS::IAM::Role]
#   severity: high
#   risk_area: identity
#   evidence: [properties.attachedPolicyArns]
#   remediation:
#     summary: Detach the policy, and allow the actions that the role needs on the resources that it needs.
#     cli: |
#       aws iam detach-role-policy --role-name {name} --policy-arn arn:aws:iam::aws:policy/AmazonSageMakerFullAccess
#     terraform: |
#       managed_policy_arns = []
#     cloudformation: |
#       Properties:
#         ManagedPolicyArns: []
#   equivalents:
#     - awsaiml:SM-02
#   threats: ["owasp-llm:LLM06", "atlas:AML.T0012"]
package checks.aws.iam.sagemaker_full_access

compliant if {
	every arn in input.properties.attachedPolicyArns {
		is_string(arn)
		not _full_access(arn)
	}
}

_full_access(arn) if {
	some name in data.sagemaker.full_access_policies
	endswith(arn, concat("", [":iam::aws:policy/", name]))
}

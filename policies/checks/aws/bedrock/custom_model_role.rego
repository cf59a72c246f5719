# METADATA
# title: The job that customizes a Bedrock model may read its data and write its results
# description: |
#   The role of a customization job is passed to Bedrock by whoever starts it. If it may do more than read training data
#   and write results, who starts jobs, or chooses their data, has that as well.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/model-customization-iam-role.html
#     description: Roles of customization jobs
# schemas:
#   - input: schema.aws.bedrock_custom_model
# custom:
#   id: aws-bedrock-finetune-role
#   types: [AWS::Bedrock::CustomModel]
#   severity: high
#   risk_area: identity
#   evidence:
#     - related.runs-as[].properties.attachedManagedPolicies[].policyDocument
#     - related.runs-as[].properties.rolePolicyList[].policyDocument
#   related: [runs-as]
#   remediation:
#     summary: Limit the role to the places of training data, validation data and results.
#     cli: "aws iam put-role-policy --role-name {name} --policy-name POLICY_NAME --policy-document FILE"
#     terraform: |
#       resource "aws_iam_role_policy" "scoped" {
#         policy = jsonencode({
#           Version = "2012-10-17"
#           Statement = [{
#             Effect   = "Allow"
#             Action   = ["s3:GetObject"]
#             Resource = ["arn:aws:s3:::training-data/tuning/*"]
#           }]
#         })
#       }
#   equivalents:
#     - wilma:check_training_job_iam_roles
#   threats: ["owasp-llm:LLM04", "owasp-llm:LLM06", "atlas:AML.T0012"]
package checks.aws.bedrock.custom_model_role

import data.lib.iam_scope

compliant if {
	roles := input.related["runs-as"]
	count(roles) > 0
	every role in roles {
		iam_scope.scoped(role.properties.attachedManagedPolicies)
		iam_scope.scoped(role.properties.rolePolicyList)
	}
}

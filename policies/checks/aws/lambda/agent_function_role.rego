# METADATA
# title: A function that an agent calls may do only what it is for
# description: |
#   A function runs with what the agent hands it, which is what a user or a document said. With all actions of a
#   service, or on all resources, it does for them whatever the role allows, and not what the function was written for.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
#     description: Roles of functions
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html
#     description: Functions of action groups
# schemas:
#   - input: schema.aws.lambda_function
# custom:
#   id: aws-bedrock-agent-action-lambda-role
#   types: [AWS::Lambda::Function]
#   severity: high
#   risk_area: identity
#   evidence:
#     - related_from.calls
#     - related.runs-as[].properties.attachedManagedPolicies[].policyDocument
#     - related.runs-as[].properties.rolePolicyList[].policyDocument
#   related: [runs-as]
#   related_from: [calls]
#   remediation:
#     summary: Name in the policies of the function's role the actions and resources that it needs.
#     cli: "aws iam put-role-policy --role-name {name} --policy-name POLICY_NAME --policy-document FILE"
#     terraform: |
#       resource "aws_iam_role_policy" "scoped" {
#         policy = jsonencode({
#           Version = "2012-10-17"
#           Statement = [{
#             Effect   = "Allow"
#             Action   = ["dynamodb:GetItem"]
#             Resource = ["arn:aws:dynamodb:us-east-1:123456789012:table/orders"]
#           }]
#         })
#       }
#     cloudformation: |
#       Resources:
#         Role:
#           Type: AWS::IAM::Role
#           Properties:
#             Policies:
#               - PolicyName: scoped
#                 PolicyDocument:
#                   Version: '2012-10-17'
#                   Statement:
#                     - Effect: Allow
#                       Action: [dynamodb:GetItem]
#                       Resource: ['arn:aws:dynamodb:us-east-1:123456789012:table/orders']
#   equivalents:
#     - awsaiml:BR-21
#     - wilma:check_agent_lambda_permissions
#   threats: ["owasp-llm:LLM06", "owasp-agentic:ASI02", "owasp-agentic:ASI03", "atlas:AML.T0053"]
package checks.aws.lambda.agent_function_role

import data.lib.iam_scope

applies if count(input.related_from.calls) > 0

compliant if {
	roles := input.related["runs-as"]
	count(roles) > 0
	every role in roles {
		iam_scope.scoped(role.properties.attachedManagedPolicies)
		iam_scope.scoped(role.properties.rolePolicyList)
	}
}

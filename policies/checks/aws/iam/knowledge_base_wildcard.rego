# METADATA
# title: Policies of the account name the knowledge bases that roles may ask
# description: |
#   Whoever may retrieve from every knowledge base reads the documents of all departments, and of those that are made
#   tomorrow, without any of their permissions on the documents being asked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/kb-permissions.html
#     description: Permissions for knowledge bases
# schemas:
#   - input: schema.aws.iam_role
# custom:
#   id: aws-bedrock-kb-iam-wildcard
#   types: [AWS::IAM::Role]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.customerPolicies[].policyName
#     - properties.customerPolicies[].policyDocument
#   remediation:
#     summary: Name the knowledge bases that the role may retrieve from.
#     cli: "aws iam put-role-policy --role-name {name} --policy-name POLICY_NAME --policy-document FILE"
#     terraform: |
#       resource "aws_iam_role_policy" "scoped" {
#         policy = jsonencode({
#           Version = "2012-10-17"
#           Statement = [{
#             Effect   = "Allow"
#             Action   = ["bedrock:Retrieve"]
#             Resource = ["arn:aws:bedrock:us-east-1:123456789012:knowledge-base/KB12345678"]
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
#                   Action: [bedrock:Retrieve]
#                   Resource: ['arn:aws:bedrock:us-east-1:123456789012:knowledge-base/KB12345678']
#   equivalents:
#     - awsaiml:FS-22
#     - wilma:check_knowledge_base_access_patterns
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM08", "atlas:AML.T0012"]
package checks.aws.iam.knowledge_base_wildcard

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
	"message": "gives every knowledge base",
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
	_retrieves(statement)
}

_sweeps(statement) if {
	iam.broad(statement)
	_retrieves(statement)
}

_retrieves(statement) if {
	some action in data.aws_iam.retrieve_actions
	iam.names(statement, action)
}

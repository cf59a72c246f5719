# METADATA
# title: A role that creates SageMaker notebooks passes named roles to them
# description: |
#   A notebook answers with the credentials of the role that it is given. Whoever may create one and pass any role is as
#   strong as the strongest role that SageMaker may assume. iam:PassRole on named roles, or for other services, ends
#   that. Administrators are no case of this check.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
#     description: Letting a principal pass a role to a service
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html
#     description: Actions, resources and condition keys of SageMaker
# schemas:
#   - input: schema.aws.iam_role
# custom:
#   id: aws-path-sagemaker-create-notebook
#   types: [AWS::IAM::Role]
#   severity: high
#   risk_area: identity
#   evidence:
#     - "properties.attachedManagedPolicies[].policyDocument"
#     - "properties.rolePolicyList[].policyDocument"
#   remediation:
#     summary: |
#       Limit iam:PassRole to named roles of little privilege, and to the service that gets them.
#     cli: |
#       aws iam put-role-policy --role-name {name} --policy-name POLICY --policy-document file://narrow.json
#     terraform: |
#       inline_policy {
#         name = "own"
#         policy = jsonencode({
#           Version = "2012-10-17"
#           Statement = [{
#             Effect = "Allow"
#             Action = "sagemaker:CreateNotebookInstance"
#             Resource = "*"
#           }, {
#             Effect = "Allow"
#             Action = "iam:PassRole"
#             Resource = "arn:aws:iam::123456789012:role/notebooks"
#           }]
#         })
#       }
#     cloudformation: |
#       Properties:
#         Policies:
#           - PolicyName: own
#             PolicyDocument: {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sagemaker:CreateNotebookInstance", "Resource": "*"}, {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/notebooks"}]}
#   equivalents:
#     - prowler-path:aws-sagemaker-privesc-passrole-create-notebook
#     - prowler:iam_policy_allows_privilege_escalation
#     - prowler:iam_inline_policy_allows_privilege_escalation
#   threats: ["owasp-llm:LLM06", "atlas:AML.T0012"]
package checks.aws.iam.path_sagemaker_create_notebook

import data.lib.iam

applies if {
	not _administrator
}

compliant if {
	iam.all_known(input.properties)
	not _escalates
}

_escalates if {
	iam.passes_any_role(_documents, "sagemaker.amazonaws.com")
	iam.allows_all(_documents, data.sagemaker.paths["create-notebook"])
}

_administrator if {
	some document in _documents
	iam.administrator(document)
}

_documents := iam.documents(input.properties)

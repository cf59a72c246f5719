# METADATA
# title: A role opens only its own SageMaker notebooks
# description: |
#   A pre-signed address opens a shell on a notebook, as the role of the notebook. Allowed for every notebook, it hands
#   out the strongest of their roles; names or tags in the policy keep it to those that are meant. Administrators are no
#   case of this check.
# related_resources:
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html
#     description: Actions, resources and condition keys of SageMaker
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePresignedNotebookInstanceUrl.html
#     description: What the action does
# schemas:
#   - input: schema.aws.iam_role
# custom:
#   id: aws-path-sagemaker-presigned-notebook-url
#   types: [AWS::IAM::Role]
#   severity: high
#   risk_area: identity
#   evidence:
#     - "properties.attachedManagedPolicies[].policyDocument"
#     - "properties.rolePolicyList[].policyDocument"
#   remediation:
#     summary: Name the notebooks, or ask for a tag of them that the caller has too.
#     cli: |
#       aws iam put-role-policy --role-name {name} --policy-name POLICY --policy-document file://narrow.json
#     terraform: |
#       inline_policy {
#         name = "own"
#         policy = jsonencode({
#           Version = "2012-10-17"
#           Statement = [{
#             Effect = "Allow"
#             Action = "sagemaker:CreatePresignedNotebookInstanceUrl"
#             Resource = "arn:aws:sagemaker:us-east-1:123456789012:notebook-instance/research"
#           }]
#         })
#       }
#     cloudformation: |
#       Properties:
#         Policies:
#           - PolicyName: own
#             PolicyDocument: {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sagemaker:CreatePresignedNotebookInstanceUrl", "Resource": "arn:aws:sagemaker:us-east-1:123456789012:notebook-instance/research"}]}
#   equivalents:
#     - prowler-path:aws-sagemaker-privesc-presigned-notebook-url
#     - prowler:iam_policy_allows_privilege_escalation
#     - prowler:iam_inline_policy_allows_privilege_escalation
#   threats: ["owasp-llm:LLM06", "atlas:AML.T0012"]
package checks.aws.iam.path_sagemaker_presigned_notebook_url

import data.lib.iam

applies if {
	not _administrator
}

compliant if {
	iam.all_known(input.properties)
	not _escalates
}

_escalates if {
	iam.allows_all_broadly(_documents, data.sagemaker.paths["presigned-notebook-url"])
}

_administrator if {
	some document in _documents
	iam.administrator(document)
}

_documents := iam.documents(input.properties)

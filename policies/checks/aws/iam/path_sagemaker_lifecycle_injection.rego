# METADATA
# title: No role can put a start script into any SageMaker notebook
# description: |
#   A lifecycle script runs as root at the next start, with the role of the notebook. Whoever may write one, attach it,
#   and stop and start any notebook runs code as the strongest of their roles. Separated actions, names or tags end
#   that. Administrators are no case of this check.
# related_resources:
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html
#     description: Actions, resources and condition keys of SageMaker
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateNotebookInstance.html
#     description: What the action does
# schemas:
#   - input: schema.aws.iam_role
# custom:
#   id: aws-path-sagemaker-lifecycle-injection
#   types: [AWS::IAM::Role]
#   severity: high
#   risk_area: identity
#   evidence:
#     - "properties.attachedManagedPolicies[].policyDocument"
#     - "properties.rolePolicyList[].policyDocument"
#   remediation:
#     summary: Separate these actions between roles, and limit them to notebooks with a tag of the caller.
#     cli: |
#       aws iam put-role-policy --role-name {name} --policy-name POLICY --policy-document file://narrow.json
#     terraform: |
#       inline_policy {
#         name = "own"
#         policy = jsonencode({
#           Version = "2012-10-17"
#           Statement = [{
#             Effect = "Allow"
#             Action = ["sagemaker:CreateNotebookInstanceLifecycleConfig", "sagemaker:UpdateNotebookInstance", "sagemaker:StopNotebookInstance", "sagemaker:StartNotebookInstance"]
#             Resource = "*"
#             Condition = {
#               StringEquals = {
#                 "aws:ResourceTag/team" = "research"
#               }
#             }
#           }]
#         })
#       }
#     cloudformation: |
#       Properties:
#         Policies:
#           - PolicyName: own
#             PolicyDocument: {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["sagemaker:CreateNotebookInstanceLifecycleConfig", "sagemaker:UpdateNotebookInstance", "sagemaker:StopNotebookInstance", "sagemaker:StartNotebookInstance"], "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "research"}}}]}
#   equivalents:
#     - prowler-path:aws-sagemaker-privesc-lifecycle-config-notebook
#     - prowler:iam_policy_allows_privilege_escalation
#     - prowler:iam_inline_policy_allows_privilege_escalation
#   threats: ["owasp-llm:LLM06", "atlas:AML.T0012"]
package checks.aws.iam.path_sagemaker_lifecycle_injection

import data.lib.iam

applies if {
	not _administrator
}

compliant if {
	iam.all_known(input.properties)
	not _escalates
}

_escalates if {
	iam.allows_all_broadly(_documents, data.sagemaker.paths["lifecycle-injection"])
}

_administrator if {
	some document in _documents
	iam.administrator(document)
}

_documents := iam.documents(input.properties)

# METADATA
# title: Users of a SageMaker notebook have no root access
# description: |
#   Root on the notebook can take its agents and logs away, read what other users left, and change what runs at the next
#   start. Code that a notebook downloads has the same rights as its user.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html
#     description: Root access of users of a notebook
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html
#     description: Properties of a notebook instance
# schemas:
#   - input: schema.aws.sagemaker_notebook_instance
# custom:
#   id: aws-sagemaker-notebook-root-access
#   types: [AWS::SageMaker::NotebookInstance]
#   severity: high
#   risk_area: identity
#   evidence: [properties.RootAccess]
#   remediation:
#     summary: Stop the notebook, disable root access and start it again. Lifecycle scripts run as root all the same.
#     cli: aws sagemaker update-notebook-instance --notebook-instance-name {name} --root-access Disabled
#     terraform: |
#       root_access = "Disabled"
#     cloudformation: |
#       Properties:
#         RootAccess: Disabled
#   equivalents:
#     - securityhub:SageMaker.3
#     - config:sagemaker-notebook-instance-root-access-check
#     - prowler:sagemaker_notebook_instance_root_access_disabled
#     - checkov:CKV_AWS_307
#     - cnspec:mondoo-aws-security-sagemaker-notebook-no-root-access
#     - powerpipe:aws_compliance.control.sagemaker_notebook_instance_root_access_disabled
#     - powerpipe:terraform_aws_compliance.control.sagemaker_notebook_instance_root_access_disabled
#     - cloudquery:aws/sagemaker/sagemaker_notebook_instance_root_access_check
#     - awsaiml:SM-09
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0011"]
package checks.aws.sagemaker.notebook_root_access

compliant if input.properties.RootAccess == "Disabled"

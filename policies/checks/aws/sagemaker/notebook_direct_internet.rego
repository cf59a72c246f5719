# METADATA
# title: A SageMaker notebook has no direct internet access
# description: |
#   With direct access a notebook reaches the internet through a network of SageMaker, past every firewall and flow log of
#   the account: packages come in and data goes out unseen. Without it, traffic takes the notebook's own subnet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html
#     description: Notebook instances and the internet
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html
#     description: Properties of a notebook instance
# schemas:
#   - input: schema.aws.sagemaker_notebook_instance
# custom:
#   id: aws-sagemaker-notebook-direct-internet
#   types: [AWS::SageMaker::NotebookInstance]
#   severity: high
#   risk_area: network
#   evidence: [properties.DirectInternetAccess, properties.SubnetId]
#   remediation:
#     summary: Recreate the notebook in a subnet with direct internet access disabled; it cannot be changed afterwards.
#     cli: aws sagemaker create-notebook-instance --direct-internet-access Disabled --subnet-id SUBNET --security-group-ids GROUP (with the notebook's other settings)
#     terraform: |
#       direct_internet_access = "Disabled"
#       subnet_id              = "subnet-0123456789abcdef0"
#       security_groups        = ["sg-0123456789abcdef0"]
#     cloudformation: |
#       Properties:
#         DirectInternetAccess: Disabled
#         SubnetId: subnet-0123456789abcdef0
#         SecurityGroupIds: [sg-0123456789abcdef0]
#   equivalents:
#     - securityhub:SageMaker.1
#     - config:sagemaker-notebook-no-direct-internet-access
#     - prowler:sagemaker_notebook_instance_without_direct_internet_access_configured
#     - checkov:CKV_AWS_122
#     - cnspec:mondoo-aws-security-sagemaker-notebook-no-direct-internet
#     - powerpipe:aws_compliance.control.sagemaker_notebook_instance_direct_internet_access_disabled
#     - powerpipe:terraform_aws_compliance.control.sagemaker_notebook_instance_direct_internet_access_disabled
#     - cloudsploit:aws/sagemaker/notebookDirectInternetAccess
#     - electriceye:SageMaker.2
#     - kics:88d55d94-315d-4564-beee-d2d725feab11
#     - cdknag:AwsSolutions-SM3
#     - cdknag:NIST.800.53.R5-SageMakerNotebookNoDirectInternetAccess
#     - cfnguard:SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS
#     - cloudquery:aws/sagemaker/sagemaker_notebook_instance_direct_internet_access_disabled
#     - custodian:docs/sagemakernotebookdeletepublicorunencrypted
#     - awsaiml:SM-01
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0025"]
package checks.aws.sagemaker.notebook_direct_internet

compliant if {
	input.properties.DirectInternetAccess == "Disabled"
	count(input.properties.SubnetId) > 0
}

# METADATA
# title: A SageMaker notebook has no direct internet access
# description: |
#   With direct access a notebook reaches the internet through a network of SageMaker, past every firewall and flow log of
#   the account: packages come in and data goes out unseen. Without it, traffic takes the notebook's own subnet.
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
#     terraform: aws_sagemaker_notebook_instance with direct_internet_access = "Disabled" and subnet_id
#     cloudformation: "DirectInternetAccess: Disabled and SubnetId"
#   equivalents:
#     - securityhub:SageMaker.1
#     - securityhub:SageMaker.2
#     - config:sagemaker-notebook-no-direct-internet-access
#     - config:sagemaker-notebook-instance-inside-vpc
#     - prowler:sagemaker_notebook_instance_without_direct_internet_access_configured
#     - prowler:sagemaker_notebook_instance_vpc_settings_configured
#     - checkov:CKV_AWS_122
#     - checkov:CKV_AWS_306
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

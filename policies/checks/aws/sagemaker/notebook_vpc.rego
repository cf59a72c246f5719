# METADATA
# title: A SageMaker notebook lies in a subnet of the account
# description: |
#   Without a subnet the machine lives in a network of AWS: no security group, flow log or route of the account sees
#   what it sends, and private data stores have to be opened for it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html
#     description: SubnetId of a notebook instance
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html
#     description: Notebook instances and networks
# schemas:
#   - input: schema.aws.sagemaker_notebook_instance
# custom:
#   id: aws-sagemaker-notebook-vpc
#   types: [AWS::SageMaker::NotebookInstance]
#   severity: high
#   risk_area: network
#   evidence: [properties.SubnetId]
#   remediation:
#     summary: Create the notebook again in a private subnet; a notebook cannot be moved.
#     cli: aws sagemaker create-notebook-instance --notebook-instance-name NAME --instance-type TYPE --role-arn ROLE --subnet-id SUBNET --security-group-ids GROUP
#     terraform: |
#       subnet_id       = "subnet-0123456789abcdef0"
#       security_groups = ["sg-0123456789abcdef0"]
#     cloudformation: |
#       Properties:
#         SubnetId: subnet-0123456789abcdef0
#         SecurityGroupIds: [sg-0123456789abcdef0]
#   equivalents:
#     - securityhub:SageMaker.2
#     - config:sagemaker-notebook-instance-inside-vpc
#     - prowler:sagemaker_notebook_instance_vpc_settings_configured
#     - checkov:CKV_AWS_306
#     - cnspec:mondoo-aws-security-sagemaker-notebook-in-vpc
#     - powerpipe:aws_compliance.control.sagemaker_notebook_instance_in_vpc
#     - powerpipe:terraform_aws_compliance.control.sagemaker_notebook_instance_in_vpc
#     - cloudsploit:aws/sagemaker/notebookInstanceInVpc
#     - electriceye:SageMaker.3
#     - kics:9c7028d9-04c2-45be-b8b2-1188ccaefb36
#     - cdknag:AwsSolutions-SM1
#     - cloudquery:aws/sagemaker/sagemaker_notebook_instance_inside_vpc
#     - awsaiml:SM-10
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0025"]
package checks.aws.sagemaker.notebook_vpc

compliant if count(input.properties.SubnetId) > 0

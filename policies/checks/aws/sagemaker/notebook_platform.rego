# METADATA
# title: A SageMaker notebook runs on a platform that is still patched
# description: |
#   A platform whose operating system is out of support gets no security fixes, nor do Jupyter and the libraries on it.
#   Which platforms count is in `policies/data/sagemaker.yaml`.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-al2.html
#     description: Platforms of notebook instances and when their support ends
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html
#     description: PlatformIdentifier of a notebook instance
# schemas:
#   - input: schema.aws.sagemaker_notebook_instance
# custom:
#   id: aws-sagemaker-notebook-platform
#   types: [AWS::SageMaker::NotebookInstance]
#   severity: medium
#   risk_area: dependencies
#   evidence: [properties.PlatformIdentifier]
#   remediation:
#     summary: Create the notebook again on Amazon Linux 2023, and move its files over.
#     cli: aws sagemaker create-notebook-instance --notebook-instance-name NAME --instance-type TYPE --role-arn ROLE --platform-identifier notebook-al2023-v1
#     terraform: |
#       platform_identifier = "notebook-al2023-v1"
#     cloudformation: |
#       Properties:
#         PlatformIdentifier: notebook-al2023-v1
#   equivalents:
#     - securityhub:SageMaker.8
#     - config:sagemaker-notebook-instance-platform-version
#     - powerpipe:aws_compliance.control.sagemaker_notebook_instance_supported_platform_version
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0010"]
package checks.aws.sagemaker.notebook_platform

compliant if input.properties.PlatformIdentifier in data.sagemaker.supported_platforms

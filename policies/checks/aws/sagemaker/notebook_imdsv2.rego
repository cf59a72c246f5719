# METADATA
# title: A SageMaker notebook serves instance metadata to sessions only
# description: |
#   Version 1 of the metadata service hands the credentials of the notebook's role to anything that can make it send one
#   GET request. Version 2 asks for a session first, which forged requests cannot open.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-imds-compatibility.html
#     description: Notebook instances and versions of the metadata service
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html
#     description: Properties of a notebook instance
# schemas:
#   - input: schema.aws.sagemaker_notebook_instance
# custom:
#   id: aws-sagemaker-notebook-imdsv2
#   types: [AWS::SageMaker::NotebookInstance]
#   severity: medium
#   risk_area: identity
#   evidence: [properties.InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion]
#   remediation:
#     summary: Set the minimum version of the metadata service to 2.
#     cli: aws sagemaker update-notebook-instance --notebook-instance-name {name} --instance-metadata-service-configuration MinimumInstanceMetadataServiceVersion=2
#     terraform: |
#       instance_metadata_service_configuration {
#         minimum_instance_metadata_service_version = "2"
#       }
#     cloudformation: |
#       Properties:
#         InstanceMetadataServiceConfiguration:
#           MinimumInstanceMetadataServiceVersion: "2"
#   equivalents:
#     - checkov:CKV_AWS_371
#     - cnspec:mondoo-aws-security-sagemaker-notebook-imdsv2
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0055"]
package checks.aws.sagemaker.notebook_imdsv2

import data.lib.numbers

compliant if {
	numbers.whole(input.properties.InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion) >= 2
}

# METADATA
# title: Environments of SageMaker processing jobs hold no secrets
# description: |
#   Whoever may describe a job reads its environment, for as long as the account exists: jobs are never deleted. Values
#   are not kept here, so what variables are called has to tell; `policies/data/secret_names.yaml` says how.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html
#     description: Environment of a processing job
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html
#     description: Keeping secrets in Secrets Manager
# schemas:
#   - input: schema.aws.sagemaker_processing_job
# custom:
#   id: aws-sagemaker-processing-secrets
#   types: [AWS::SageMaker::ProcessingJob]
#   severity: high
#   risk_area: identity
#   evidence: [properties.Environment]
#   remediation:
#     summary: |
#       Read the secret from Secrets Manager when the job runs, and change it: it was readable.
#     cli: |
#       aws sagemaker create-processing-job --processing-job-name NAME --role-arn ROLE --cli-input-json file://job.json
#     terraform: |
#       environment = {
#         TRACKING_PASSWORD   = null
#         TRACKING_SECRET_ARN = "arn:aws:secretsmanager:us-east-1:123456789012:secret:tracking"
#       }
#     cloudformation: |
#       Properties:
#         Environment:
#           TRACKING_PASSWORD: null
#           TRACKING_SECRET_ARN: !Sub "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:tracking"
#   equivalents:
#     - cnspec:mondoo-aws-security-sagemaker-processing-job-no-plaintext-secrets-env
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0055"]
package checks.aws.sagemaker.processing_secrets

import data.lib.secret_names

applies if count(input.properties.Environment) > 0

compliant if {
	is_object(input.properties.Environment)
	count(_secrets) == 0
}

details contains {
	"path": concat("", ["properties.Environment.", name]),
	"value": name,
	"message": "is called like a secret",
} if {
	some name in _secrets
}

_secrets contains name if {
	some name, _ in input.properties.Environment
	secret_names.secret(name)
}

# METADATA
# title: Hyperparameters of SageMaker training jobs hold no secrets
# description: |
#   Whoever may describe a job reads its hyperparameters, for as long as the account exists: jobs are never deleted.
#   What looks like a key or a password there is as good as published. The role of the job, or Secrets Manager, gives it
#   the same.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html
#     description: What must not stand in HyperParameters
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html
#     description: Keeping secrets in Secrets Manager
# schemas:
#   - input: schema.aws.sagemaker_training_job
# custom:
#   id: aws-sagemaker-training-secrets
#   types: [AWS::SageMaker::TrainingJob]
#   severity: high
#   risk_area: identity
#   evidence: [properties.HyperParameters]
#   remediation:
#     summary: |
#       Give the job a role, or read the secret when it runs, and change the secret: it was readable.
#     cli: |
#       aws sagemaker create-training-job --training-job-name NAME --role-arn ROLE --cli-input-json file://job.json
#   equivalents:
#     - cnspec:mondoo-aws-security-sagemaker-training-hyperparameters-no-secrets
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0055"]
package checks.aws.sagemaker.training_secrets

import data.lib.secret_marks

applies if count(input.properties.HyperParameters) > 0

compliant if {
	is_object(input.properties.HyperParameters)
	every value in input.properties.HyperParameters {
		secret_marks.clean(value)
	}
}

details contains {
	"path": concat("", ["properties.HyperParameters.", name]),
	"value": name,
	"message": "looks like it holds a secret",
} if {
	some name, value in input.properties.HyperParameters
	not secret_marks.clean(value)
}

# METADATA
# title: Data that models are fine-tuned on is classified, and not sensitive
# description: |
#   What a model was fine-tuned on it may repeat, to whoever asks in the right way, and nothing takes a name out of a model
#   again. Macie looks for personal data and secrets in the bucket; that nobody looked does not mean that there are none.
# related_resources:
#   - ref: https://docs.aws.amazon.com/macie/latest/user/discovery-asdd.html
#     description: Automated discovery of sensitive data by Macie
#   - ref: https://docs.aws.amazon.com/macie/latest/user/discovery-jobs.html
#     description: Jobs that classify buckets
# schemas:
#   - input: schema.aws.s3_bucket
# custom:
#   id: aws-bedrock-finetune-data-pii
#   types: [AWS::S3::Bucket]
#   severity: high
#   risk_area: data
#   evidence:
#     - related_from.fine-tuned-on
#     - related_from.depends-on[].properties.macieStatus
#     - related_from.depends-on[].properties.automatedDiscoveryMonitoringStatus
#     - related_from.depends-on[].properties.jobDetails.isDefinedInJob
#     - related_from.depends-on[].properties.sensitivityScore
#   related_from: [fine-tuned-on, depends-on]
#   remediation:
#     summary: Turn Macie on, let a job or automated discovery analyze the bucket, and take out or mask what it finds.
#     cli: "aws macie2 create-classification-job --job-type ONE_TIME --name JOB_NAME --s3-job-definition '{\"bucketDefinitions\":[{\"accountId\":\"{account}\",\"buckets\":[\"{name}\"]}]}'"
#     terraform: |
#       resource "aws_macie2_account" "here" {
#         status = "ENABLED"
#       }
#       resource "aws_macie2_classification_job" "ai" {
#         name     = "ai"
#         job_type = "ONE_TIME"
#         s3_job_definition {
#           bucket_definitions {
#             account_id = "123456789012"
#             buckets    = [{address}.id]
#           }
#         }
#       }
#   equivalents:
#     - wilma:check_training_data_pii
#     - wilma:check_model_data_replay_risk
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0024", "atlas:AML.T0057"]
package checks.aws.s3.fine_tuning_data_classified

import data.lib.macie

applies if count(input.related_from["fine-tuned-on"]) > 0

compliant if macie.classified

details := macie.gaps

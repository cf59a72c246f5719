# METADATA
# title: Data that answers are grounded on is classified, and not sensitive
# description: |
#   What lies in the bucket of a knowledge base is cut into pieces, embedded, and told to whoever asks a fitting question,
#   whatever rights the documents had. Macie finds personal data and secrets before they are in the index; that nobody
#   looked does not mean that there are none.
# related_resources:
#   - ref: https://docs.aws.amazon.com/macie/latest/user/discovery-asdd.html
#     description: Automated discovery of sensitive data by Macie
#   - ref: https://docs.aws.amazon.com/macie/latest/user/discovery-jobs.html
#     description: Jobs that classify buckets
# schemas:
#   - input: schema.aws.s3_bucket
# custom:
#   id: aws-bedrock-kb-pii
#   types: [AWS::S3::Bucket]
#   severity: high
#   risk_area: data
#   evidence:
#     - related_from.grounded-on
#     - related_from.depends-on[].properties.macieStatus
#     - related_from.depends-on[].properties.automatedDiscoveryMonitoringStatus
#     - related_from.depends-on[].properties.jobDetails.isDefinedInJob
#     - related_from.depends-on[].properties.sensitivityScore
#   related_from: [grounded-on, depends-on]
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
#     - wilma:check_pii_in_embeddings
#     - awsaiml:FS-44
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM08", "atlas:AML.T0057"]
package checks.aws.s3.knowledge_base_data_classified

import data.lib.macie

applies if count(input.related_from["grounded-on"]) > 0

compliant if macie.classified

details := macie.gaps

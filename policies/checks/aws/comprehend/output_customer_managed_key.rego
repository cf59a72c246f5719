# METADATA
# title: Results of Comprehend are encrypted by a key of the customer
# description: |
#   What Comprehend found in documents, names and personal data among it, is written to a bucket. With a key of their own
#   customers decide who can read it, whoever may read the bucket. Of jobs, and of what training a classifier writes down.
# related_resources:
#   - ref: https://docs.aws.amazon.com/comprehend/latest/dg/kms-in-comprehend.html
#     description: Keys in Comprehend
#   - ref: https://docs.aws.amazon.com/comprehend/latest/APIReference/API_OutputDataConfig.html
#     description: KmsKeyId of results
# schemas:
#   - input: schema.aws.comprehend_document_classifier
# custom:
#   id: aws-comprehend-output-cmk
#   types: [AWS::Comprehend::AnalysisJob, AWS::Comprehend::DocumentClassifier]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.Status
#     - properties.OutputDataConfig.S3Uri
#     - properties.OutputDataConfig.KmsKeyId
#     - related.encrypted-by[].properties.keyManager
#     - related.encrypted-by[].properties.keyState
#   related: [encrypted-by]
#   remediation:
#     summary: Name a customer-managed key for the results when the job or the training is started.
#     cli: "aws comprehend start-entities-detection-job --output-data-config S3Uri=S3_URI,KmsKeyId=KEY_ARN (with its other settings)"
#     terraform: |
#       output_data_config {
#         kms_key_id = aws_kms_key.customer.arn
#       }
#
#       resource "aws_kms_key" "customer" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Properties:
#         OutputDataConfig:
#           KmsKeyId: !GetAtt CustomerKey.Arn
#       Resources:
#         CustomerKey:
#           Type: AWS::KMS::Key
#           Properties:
#             EnableKeyRotation: true
#             KeyPolicy:
#               Version: '2012-10-17'
#               Statement:
#                 - Effect: Allow
#                   Principal: { AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' }
#                   Action: kms:*
#                   Resource: '*'
#   equivalents:
#     - cloudsploit:aws/comprehend/outputResultEncryption
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.comprehend.output_customer_managed_key

import data.lib.comprehend
import data.lib.kms

applies if {
	not _holds_no_model
	count(input.properties.OutputDataConfig.S3Uri) > 0
}

_holds_no_model if comprehend.holds_no_model(input.properties.Status)

compliant if {
	count(input.properties.OutputDataConfig.KmsKeyId) > 0
	kms.all_customer_managed(kms.named(input.related["encrypted-by"], input.properties.OutputDataConfig.KmsKeyId))
}

# METADATA
# title: Volumes of Comprehend are encrypted by a key of the customer
# description: |
#   Documents lie on the volumes of the machines that learn from them or analyse them. With a key of their own customers say
#   who reads them there, and see it. Models that were imported were trained elsewhere, and jobs on events and on personal data
#   have no such key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/comprehend/latest/dg/kms-in-comprehend.html
#     description: Keys in Comprehend
#   - ref: https://docs.aws.amazon.com/comprehend/latest/APIReference/API_EntitiesDetectionJobProperties.html
#     description: VolumeKmsKeyId of a job
# schemas:
#   - input: schema.aws.comprehend_entity_recognizer
# custom:
#   id: aws-comprehend-volume-cmk
#   types:
#     - AWS::Comprehend::EntityRecognizer
#     - AWS::Comprehend::DocumentClassifier
#     - AWS::Comprehend::AnalysisJob
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.Status
#     - properties.SourceModelArn
#     - properties.VolumeKmsKeyId
#     - related.encrypted-by[].properties.keyManager
#     - related.encrypted-by[].properties.keyState
#   related: [encrypted-by]
#   remediation:
#     summary: Train the model or run the job again with a customer-managed key for volumes.
#     cli: "aws comprehend create-entity-recognizer --recognizer-name NAME --version-name VERSION --volume-kms-key-id KEY_ARN (with its other settings)"
#     terraform: |
#       volume_kms_key_id = aws_kms_key.customer.arn
#
#       resource "aws_kms_key" "customer" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Properties:
#         VolumeKmsKeyId: !GetAtt CustomerKey.Arn
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
#     - checkov:CKV_AWS_268
#     - powerpipe:terraform_aws_compliance.control.comprehend_entity_recognizer_volume_encrypted_with_kms_cmk
#     - cloudsploit:aws/comprehend/volumeEncryption
#     - mdc:comprehend-entity-recognizer-volume-cmk
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.comprehend.volume_customer_managed_key

import data.lib.comprehend
import data.lib.kms

applies if {
	not _holds_no_model
	not input.properties.SourceModelArn
	not comprehend.has_no_volume(input.id)
}

_holds_no_model if comprehend.holds_no_model(input.properties.Status)

compliant if {
	count(input.properties.VolumeKmsKeyId) > 0
	kms.all_customer_managed(kms.named(input.related["encrypted-by"], input.properties.VolumeKmsKeyId))
}

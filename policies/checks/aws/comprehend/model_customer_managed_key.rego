# METADATA
# title: A custom Comprehend model is encrypted by a key of the customer
# description: |
#   A model that finds the names of an organisation's own things has learned them from its documents. With a key of their
#   own customers decide who can use the model, see each use, and can end it. Versions whose training failed, was stopped or
#   that are being deleted hold no model.
# related_resources:
#   - ref: https://docs.aws.amazon.com/comprehend/latest/dg/kms-in-comprehend.html
#     description: Keys in Comprehend
#   - ref: https://docs.aws.amazon.com/comprehend/latest/APIReference/API_EntityRecognizerProperties.html
#     description: ModelKmsKeyId of a recognizer
# schemas:
#   - input: schema.aws.comprehend_entity_recognizer
# custom:
#   id: aws-comprehend-model-cmk
#   types: [AWS::Comprehend::EntityRecognizer, AWS::Comprehend::DocumentClassifier]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.Status
#     - properties.ModelKmsKeyId
#     - related.encrypted-by[].properties.keyManager
#     - related.encrypted-by[].properties.keyState
#   related: [encrypted-by]
#   remediation:
#     summary: Train the model again with a customer-managed key; the key of a version cannot be changed.
#     cli: "aws comprehend create-entity-recognizer --recognizer-name NAME --version-name VERSION --model-kms-key-id KEY_ARN (with its other settings)"
#     terraform: |
#       model_kms_key_id = aws_kms_key.customer.arn
#
#       resource "aws_kms_key" "customer" {
#         enable_key_rotation = true
#       }
#     cloudformation: |
#       Properties:
#         ModelKmsKeyId: !GetAtt CustomerKey.Arn
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
#     - checkov:CKV_AWS_267
#     - powerpipe:terraform_aws_compliance.control.comprehend_entity_recognizer_model_encrypted_with_kms_cmk
#     - mdc:comprehend-entity-recognizer-model-cmk
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0044"]
package checks.aws.comprehend.model_customer_managed_key

import data.lib.comprehend
import data.lib.kms

applies if not _holds_no_model

_holds_no_model if comprehend.holds_no_model(input.properties.Status)

compliant if {
	count(input.properties.ModelKmsKeyId) > 0
	kms.all_customer_managed(kms.named(input.related["encrypted-by"], input.properties.ModelKmsKeyId))
}

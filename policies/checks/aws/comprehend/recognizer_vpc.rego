# METADATA
# title: A custom Comprehend model is trained in a network of the account
# description: |
#   Without a network of the account, training reads documents from wherever Comprehend runs: no endpoint policy, flow log
#   or security group sees it, and the bucket has to be open to that. Models that were imported were trained elsewhere.
# related_resources:
#   - ref: https://docs.aws.amazon.com/comprehend/latest/dg/usingVPC.html
#     description: Jobs in a network of your own
#   - ref: https://docs.aws.amazon.com/comprehend/latest/APIReference/API_VpcConfig.html
#     description: VpcConfig of a model
# schemas:
#   - input: schema.aws.comprehend_entity_recognizer
# custom:
#   id: aws-comprehend-recognizer-vpc
#   types: [AWS::Comprehend::EntityRecognizer, AWS::Comprehend::DocumentClassifier]
#   severity: low
#   risk_area: network
#   evidence:
#     - properties.Status
#     - properties.SourceModelArn
#     - properties.VpcConfig
#   remediation:
#     summary: Train the model again with subnets and security groups of a VPC that reaches S3 through an endpoint.
#     cli: "aws comprehend create-entity-recognizer --recognizer-name NAME --version-name VERSION --vpc-config SecurityGroupIds=GROUP,Subnets=SUBNET (with its other settings)"
#     terraform: |
#       vpc_config {
#         security_group_ids = ["sg-0123456789abcdef0"]
#         subnets            = ["subnet-0123456789abcdef0"]
#       }
#     cloudformation: |
#       Properties:
#         VpcConfig:
#           SecurityGroupIds: [sg-0123456789abcdef0]
#           Subnets: [subnet-0123456789abcdef0]
#   equivalents:
#     - mdc:comprehend-entity-recognizer-vpc
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.comprehend.recognizer_vpc

import data.lib.comprehend

applies if {
	not _holds_no_model
	not input.properties.SourceModelArn
}

_holds_no_model if comprehend.holds_no_model(input.properties.Status)

compliant if comprehend.in_network(input.properties.VpcConfig)

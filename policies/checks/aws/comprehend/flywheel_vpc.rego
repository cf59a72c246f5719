# METADATA
# title: A Comprehend flywheel trains in a network of the account
# description: |
#   A flywheel trains a model again whenever there are new data, each time in the same place. Without a network of the
#   account nothing of the account sees what its machines read and send.
# related_resources:
#   - ref: https://docs.aws.amazon.com/comprehend/latest/APIReference/API_DataSecurityConfig.html
#     description: DataSecurityConfig of a flywheel
#   - ref: https://docs.aws.amazon.com/comprehend/latest/dg/usingVPC.html
#     description: Jobs in a network of your own
# schemas:
#   - input: schema.aws.comprehend_flywheel
# custom:
#   id: aws-comprehend-flywheel-vpc
#   types: [AWS::Comprehend::Flywheel]
#   severity: low
#   risk_area: network
#   evidence:
#     - properties.Status
#     - properties.DataSecurityConfig.VpcConfig
#   remediation:
#     summary: Name subnets and security groups of a VPC that reaches S3 through an endpoint.
#     cli: "aws comprehend update-flywheel --flywheel-arn {id} --data-security-config 'VpcConfig={SecurityGroupIds=GROUP,Subnets=SUBNET}'"
#     terraform: |
#       data_security_config = {
#         vpc_config = {
#           security_group_ids = ["sg-0123456789abcdef0"]
#           subnets            = ["subnet-0123456789abcdef0"]
#         }
#       }
#     cloudformation: |
#       Properties:
#         DataSecurityConfig:
#           VpcConfig:
#             SecurityGroupIds: [sg-0123456789abcdef0]
#             Subnets: [subnet-0123456789abcdef0]
#   equivalents:
#     - cloudsploit:aws/comprehend/flywheelInVpc
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.comprehend.flywheel_vpc

import data.lib.comprehend

applies if not _has_ended

_has_ended if input.properties.Status in {"DELETING", "FAILED"}

compliant if comprehend.in_network(input.properties.DataSecurityConfig.VpcConfig)

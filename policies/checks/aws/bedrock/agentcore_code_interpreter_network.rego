# METADATA
# title: An AgentCore code interpreter runs in a VPC
# description: |
#   An interpreter runs code that a model wrote. In public mode that code reaches the whole internet, and in sandbox
#   mode S3 and DNS, through which data can leave as well; only in a VPC do rules of the account decide what it reaches.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/code-interpreter-tool.html
#     description: Network modes of code interpreters
# schemas:
#   - input: schema.aws.bedrockagentcore_code_interpreter_custom
# custom:
#   id: aws-agentcore-code-interpreter-network
#   types: [AWS::BedrockAgentCore::CodeInterpreterCustom]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.networkConfiguration.networkMode
#   remediation:
#     summary: Run it in subnets of a VPC, with security groups that let out only what it needs.
#     cli: "aws bedrock-agentcore-control create-code-interpreter --name NAME --network-configuration '{\"networkMode\":\"VPC\",\"vpcConfig\":{\"subnets\":[\"SUBNET_ID\"],\"securityGroups\":[\"GROUP_ID\"]}}' (an interpreter cannot be changed: make another one)"
#     terraform: |
#       network_configuration {
#         network_mode = "VPC"
#         vpc_config {
#           subnets         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
#           security_groups = ["sg-0123456789abcdef0"]
#         }
#       }
#     cloudformation: |
#       Properties:
#         NetworkConfiguration:
#           NetworkMode: VPC
#           VpcConfig:
#             Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
#             SecurityGroups: [sg-0123456789abcdef0]
#   equivalents:
#     - securityhub:BedrockAgentCore.7
#     - config:bedrockagentcore-codeinterpreter-networkmode-check
#   threats: ["owasp-llm:LLM05", "owasp-agentic:ASI05", "atlas:AML.T0024"]
package checks.aws.bedrock.agentcore_code_interpreter_network

compliant if input.properties.networkConfiguration.networkMode == "VPC"

# METADATA
# title: An AgentCore browser runs in a VPC
# description: |
#   A browser that an agent drives opens whatever page the agent was told of. On the public network nothing between the
#   two decides which pages those are, and none of them is an address of the account.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-vpc.html
#     description: How runtimes and tools of AgentCore are put into a VPC
# schemas:
#   - input: schema.aws.bedrockagentcore_browser_custom
# custom:
#   id: aws-agentcore-browser-network
#   types: [AWS::BedrockAgentCore::BrowserCustom]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.networkConfiguration.networkMode
#   remediation:
#     summary: Run it in subnets of a VPC, with security groups that let out only what it needs.
#     cli: "aws bedrock-agentcore-control create-browser --name NAME --network-configuration '{\"networkMode\":\"VPC\",\"vpcConfig\":{\"subnets\":[\"SUBNET_ID\"],\"securityGroups\":[\"GROUP_ID\"]}}' (a browser cannot be changed: make another one)"
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
#     - securityhub:BedrockAgentCore.5
#     - config:bedrockagentcore-browsercustom-network-mode-not-public
#   threats: ["owasp-llm:LLM01", "owasp-agentic:ASI02", "atlas:AML.T0024"]
package checks.aws.bedrock.agentcore_browser_network

compliant if input.properties.networkConfiguration.networkMode == "VPC"

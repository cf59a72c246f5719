# METADATA
# title: An AgentCore runtime runs in a VPC
# description: |
#   An agent in public network mode reaches every address of the internet. Whoever talks it into something has a way out
#   for what it knows, which no firewall, endpoint policy or flow log of the account sees.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-vpc.html
#     description: How runtimes and tools of AgentCore are put into a VPC
# schemas:
#   - input: schema.aws.bedrockagentcore_runtime
# custom:
#   id: aws-agentcore-runtime-network
#   types: [AWS::BedrockAgentCore::Runtime]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.networkConfiguration.networkMode
#   remediation:
#     summary: Run it in subnets of a VPC, with security groups that let out only what it needs.
#     cli: "aws bedrock-agentcore-control update-agent-runtime --agent-runtime-id RUNTIME_ID --network-configuration '{\"networkMode\":\"VPC\",\"networkModeConfig\":{\"subnets\":[\"SUBNET_ID\"],\"securityGroups\":[\"GROUP_ID\"]}}' (with the runtime's other settings)"
#     terraform: |
#       network_configuration {
#         network_mode = "VPC"
#         network_mode_config {
#           subnets         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
#           security_groups = ["sg-0123456789abcdef0"]
#         }
#       }
#     cloudformation: |
#       Properties:
#         NetworkConfiguration:
#           NetworkMode: VPC
#           NetworkModeConfig:
#             Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
#             SecurityGroups: [sg-0123456789abcdef0]
#   equivalents:
#     - securityhub:BedrockAgentCore.1
#     - config:bedrockagentcore-runtime-private-network-required
#     - awsaiml:AC-01
#   threats: ["owasp-llm:LLM02", "owasp-agentic:ASI02", "atlas:AML.T0024"]
package checks.aws.bedrock.agentcore_runtime_network

compliant if input.properties.networkConfiguration.networkMode == "VPC"

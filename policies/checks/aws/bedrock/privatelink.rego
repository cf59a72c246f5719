# METADATA
# title: A Bedrock agent can be called without the internet
# description: |
#   Without an interface endpoint for the agent runtime, workloads reach their agents over public addresses: they need a
#   way out to the internet, which prompts and answers share with everything else. An endpoint that is not available or
#   whose name is not resolved inside the VPC is bypassed by every SDK.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html
#     description: Interface endpoints for Bedrock
# schemas:
#   - input: schema.aws.bedrock_agent
# custom:
#   id: aws-bedrock-privatelink
#   aliases: [aws-bedrock-vpc-endpoint, aws-bedrock-vpc-endpoint-dns]
#   types: [AWS::Bedrock::Agent]
#   severity: medium
#   risk_area: network
#   evidence:
#     - related_from.routes-to[].properties.vpcEndpointType
#     - related_from.routes-to[].properties.state.value
#     - related_from.routes-to[].properties.privateDnsEnabled
#   related_from: [routes-to]
#   remediation:
#     summary: Create an interface endpoint for bedrock-agent-runtime with private DNS in the VPCs that call the agent.
#     cli: aws ec2 create-vpc-endpoint --vpc-endpoint-type Interface --vpc-id VPC_ID --service-name com.amazonaws.{region}.bedrock-agent-runtime --private-dns-enabled
#     terraform: |
#       resource "aws_vpc_endpoint" "agents" {
#         vpc_id              = "vpc-0123456789abcdef0"
#         service_name        = "com.amazonaws.us-east-1.bedrock-agent-runtime"
#         vpc_endpoint_type   = "Interface"
#         private_dns_enabled = true
#       }
#     cloudformation: |
#       Resources:
#         Endpoint:
#           Type: AWS::EC2::VPCEndpoint
#           Properties:
#             VpcId: vpc-0123456789abcdef0
#             ServiceName: !Sub com.amazonaws.${AWS::Region}.bedrock-agent-runtime
#             VpcEndpointType: Interface
#             PrivateDnsEnabled: true
#   equivalents:
#     - prowler:bedrock_vpc_endpoints_configured
#     - awsaiml:BR-02
#     - wilma:check_vpc_endpoints
#     - mdc:bedrock-use-privatelink
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0024"]
package checks.aws.bedrock.privatelink

compliant if {
	some endpoint in input.related_from["routes-to"]
	endpoint.properties.vpcEndpointType == "Interface"
	endpoint.properties.state.value == "available"
	endpoint.properties.privateDnsEnabled == true
}

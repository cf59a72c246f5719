# METADATA
# title: A security group of a Bedrock endpoint lets in those who work with models
# description: |
#   An interface endpoint lies in the VPC so that only what runs there reaches models. A group that lets everyone in leaves that to
#   whatever is routed to the VPC: peered networks, offices, and whoever got a foothold in any of them. Ranges that are
#   nearly all of the internet are all of it, `0.0.0.0/1` with its other half too.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
#     description: Security groups of interface endpoints
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html
#     description: Interface endpoints for Bedrock
# schemas:
#   - input: schema.aws.ec2_security_group
# custom:
#   id: aws-bedrock-vpc-endpoint-sg
#   types: [AWS::EC2::SecurityGroup]
#   severity: high
#   risk_area: network
#   evidence:
#     - properties.IpPermissions
#     - related_from.guarded-by[].properties.serviceName
#   related_from: [guarded-by]
#   remediation:
#     summary: Let in port 443 from the subnets or the security groups of the workloads that call models, and nothing else.
#     cli: aws ec2 revoke-security-group-ingress --group-id GROUP_ID --protocol tcp --port 443 --cidr 0.0.0.0/0
#     terraform: |
#       ingress {
#         protocol    = "tcp"
#         from_port   = 443
#         to_port     = 443
#         cidr_blocks = ["10.20.0.0/16"]
#       }
#     cloudformation: |
#       Properties:
#         SecurityGroupIngress:
#           - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.20.0.0/16 }
#   equivalents:
#     - wilma:check_security_groups
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0024"]
package checks.aws.ec2.bedrock_endpoint_security_group

import data.lib.cidr

applies if {
	some endpoint in input.related_from["guarded-by"]
	contains(endpoint.properties.serviceName, ".bedrock")
}

compliant if {
	is_array(input.properties.IpPermissions)
	count(_open) == 0
}

details contains {
	"path": sprintf("properties.IpPermissions[%d]", [index]),
	"value": range,
	"message": "lets everyone in",
} if {
	some [index, range] in _open
}

_open contains [index, range.CidrIp] if {
	some index, rule in input.properties.IpPermissions
	some range in rule.IpRanges
	cidr.wide_open(range.CidrIp)
}

_open contains [index, range.CidrIpv6] if {
	some index, rule in input.properties.IpPermissions
	some range in rule.Ipv6Ranges
	cidr.wide_open(range.CidrIpv6)
}

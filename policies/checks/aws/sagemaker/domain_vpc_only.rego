# METADATA
# title: Apps of a SageMaker domain use the network of the VPC alone
# description: |
#   By default Studio apps reach the internet through a network of SageMaker that no control of the account sees. In VPC
#   only mode all traffic takes the subnets of the domain.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html
#     description: Networks of Studio
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html
#     description: AppNetworkAccessType of a domain
# schemas:
#   - input: schema.aws.sagemaker_domain
# custom:
#   id: aws-sagemaker-domain-vpc-only
#   types: [AWS::SageMaker::Domain]
#   severity: high
#   risk_area: network
#   evidence: [properties.AppNetworkAccessType, properties.SubnetIds]
#   remediation:
#     summary: Set the domain to VpcOnly and give its subnets the VPC endpoints that Studio needs.
#     cli: aws sagemaker update-domain --domain-id DOMAIN_ID --app-network-access-type VpcOnly
#     terraform: |
#       app_network_access_type = "VpcOnly"
#     cloudformation: |
#       Properties:
#         AppNetworkAccessType: VpcOnly
#   equivalents:
#     - cnspec:mondoo-aws-security-sagemaker-domain-vpc-only
#     - config:sagemaker-domain-in-vpc
#     - awsaiml:SM-01
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0025"]
package checks.aws.sagemaker.domain_vpc_only

compliant if {
	input.properties.AppNetworkAccessType == "VpcOnly"
	count(input.properties.SubnetIds) > 0
}

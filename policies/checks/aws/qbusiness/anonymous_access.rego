# METADATA
# title: A Q Business application knows who asks it
# description: |
#   An application without identities answers whoever reaches it, from everything that was put into its index: there is no
#   user whose rights could limit what it reads, and nobody whom a question could be traced to. The type cannot be changed later.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazonq/latest/api-reference/API_GetApplication.html
#     description: identityType of an application
#   - ref: https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/managing-anonymous-app-resources.html
#     description: Applications for anonymous access
# schemas:
#   - input: schema.aws.qbusiness_application
# custom:
#   id: aws-qbusiness-anonymous-access
#   types: [AWS::QBusiness::Application]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.identityType
#     - properties.status
#   remediation:
#     summary: Create the application again with Identity Center or an identity provider of yours, and delete this one.
#     cli: aws qbusiness create-application --display-name NAME --identity-type AWS_IAM_IDC --identity-center-instance-arn INSTANCE_ARN
#     terraform: |
#       identity_type                = "AWS_IAM_IDC"
#       identity_center_instance_arn = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
#     cloudformation: |
#       Properties:
#         IdentityType: AWS_IAM_IDC
#         IdentityCenterInstanceArn: arn:aws:sso:::instance/ssoins-0123456789abcdef
#   equivalents:
#     - cnspec:mondoo-aws-security-qbusiness-application-no-anonymous-access
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM10", "atlas:AML.T0040"]
package checks.aws.qbusiness.anonymous_access

applies if not input.properties.status == "DELETING"

compliant if input.properties.identityType in {
	"AWS_IAM_IDC",
	"AWS_IAM_IDP_OIDC",
	"AWS_IAM_IDP_SAML",
	"AWS_QUICKSIGHT_IDP",
}

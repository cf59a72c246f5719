# METADATA
# title: API keys of Bedrock expire soon
# description: |
#   A long-term API key is a password in a header: it stands in configurations and notebooks, and works from anywhere for
#   as long as it was made for, or for ever. Short-term keys come of a role's session and end with it; a long-term one is
#   for trying things out.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
#     description: API keys of Bedrock, short-term and long-term
# schemas:
#   - input: schema.aws.iam_user
# custom:
#   id: aws-bedrock-api-key-long-term
#   types: [AWS::IAM::User]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.serviceSpecificCredentials[].serviceName
#     - properties.serviceSpecificCredentials[].status
#     - properties.serviceSpecificCredentials[].credentialAgeDays
#   remediation:
#     summary: Delete the key and use short-term keys or sessions of a role; where one must be, let it expire within 30 days.
#     cli: aws iam delete-service-specific-credential --user-name {name} --service-specific-credential-id CREDENTIAL_ID
#     terraform: |
#       resource "aws_iam_service_specific_credential" "key" {
#         credential_age_days = 30
#       }
#   equivalents:
#     - prowler:bedrock_api_key_no_long_term_credentials
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0012", "atlas:AML.T0055"]
package checks.aws.iam.bedrock_api_key_long_term

import data.lib.bedrock_api_key

applies if count(bedrock_api_key.active) > 0

compliant if {
	count(bedrock_api_key.active) > 0
	every entry in bedrock_api_key.active {
		_short(entry[1])
	}
}

details contains {
	"path": sprintf("properties.serviceSpecificCredentials[%d].credentialAgeDays", [index]),
	"value": object.get(credential, "credentialAgeDays", null),
	"message": "is longer than a key may be made for, or for ever",
} if {
	some [index, credential] in bedrock_api_key.active
	not _short(credential)
}

_short(credential) if credential.credentialAgeDays <= data.aws_iam.bedrock_api_key_days

# METADATA
# title: A Kendra index shows users only what they may see
# description: |
#   Without tokens whoever may query an index finds all of it, unless each caller remembers to filter: an assistant that
#   does not hands out what its user may not read. A token counts that proves who the user is. JSON tokens are not verified, and
#   keys that come over a connection without encryption verify nothing. Indices of the edition for generative AI take no tokens
#   and are not judged.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kendra/latest/dg/create-index-access-control.html
#     description: Controlling access with tokens
#   - ref: https://docs.aws.amazon.com/kendra/latest/dg/create-index-access-control-tokens-json.html
#     description: JSON tokens are not validated
#   - ref: https://docs.aws.amazon.com/kendra/latest/APIReference/API_CreateIndex.html
#     description: UserContextPolicy of an index
# schemas:
#   - input: schema.aws.kendra_index
# custom:
#   id: aws-kendra-user-context
#   types: [AWS::Kendra::Index]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.Edition
#     - properties.Status
#     - properties.UserContextPolicy
#     - properties.UserTokenConfigurations
#   remediation:
#     summary: Let the index filter by signed tokens of your identity provider, and have callers hand on the token of their user.
#     cli: "aws kendra update-index --id INDEX_ID --user-context-policy USER_TOKEN --user-token-configurations 'JwtTokenTypeConfiguration={KeyLocation=URL,URL=https://LOGIN/KEYS}'"
#     terraform: |
#       user_context_policy = "USER_TOKEN"
#
#       user_token_configurations {
#         jwt_token_type_configuration {
#           key_location              = "URL"
#           url                       = "https://login.example.com/.well-known/jwks.json"
#           issuer                    = "https://login.example.com"
#           user_name_attribute_field = "sub"
#           group_attribute_field     = "groups"
#         }
#       }
#     cloudformation: |
#       Properties:
#         UserContextPolicy: USER_TOKEN
#         UserTokenConfigurations:
#           - JwtTokenTypeConfiguration:
#               KeyLocation: URL
#               URL: https://login.example.com/.well-known/jwks.json
#               Issuer: https://login.example.com
#               UserNameAttributeField: sub
#               GroupAttributeField: groups
#   equivalents:
#     - mdc:kendra-per-user-access-control
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM08", "atlas:AML.T0057"]
package checks.aws.kendra.user_context

applies if {
	not input.properties.Edition == "GEN_AI_ENTERPRISE_EDITION"
	not input.properties.Status == "DELETING"
}

compliant if {
	input.properties.UserContextPolicy == "USER_TOKEN"
	some token in input.properties.UserTokenConfigurations
	_is_verified(token.JwtTokenTypeConfiguration)
}

_is_verified(jwt) if jwt.KeyLocation == "SECRET_MANAGER"

_is_verified(jwt) if {
	jwt.KeyLocation == "URL"
	startswith(lower(jwt.URL), "https://")
}

details contains {
	"path": sprintf("properties.UserTokenConfigurations[%d]", [index]),
	"message": "JSON tokens are not verified: who asks may name anybody",
} if {
	some index, token in input.properties.UserTokenConfigurations
	is_object(token.JsonTokenTypeConfiguration)
}

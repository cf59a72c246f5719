# METADATA
# title: A search domain that answers are grounded on knows its users by IAM or a federated login
# description: |
#   Users of the internal database have passwords that live in the domain alone: no second factor, no expiry, nobody takes them
#   away when someone leaves. Where fine-grained access control is on, IAM says who asks. Where it is off, only a login by
#   Cognito stands before the dashboards.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html
#     description: Master users and the internal database
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/cognito-auth.html
#     description: Cognito before dashboards
# schemas:
#   - input: schema.aws.opensearchservice_domain
# custom:
#   id: aws-opensearch-internal-users
#   types: [AWS::OpenSearchService::Domain]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.AdvancedSecurityOptions.Enabled
#     - properties.AdvancedSecurityOptions.InternalUserDatabaseEnabled
#     - properties.CognitoOptions.Enabled
#     - related_from.writes
#   related_from: [writes]
#   remediation:
#     summary: Make an IAM role the master user, and let people log in through SAML, IAM Identity Center or Cognito.
#     cli: aws opensearch update-domain-config --domain-name {name} --advanced-security-options InternalUserDatabaseEnabled=false,MasterUserOptions={MasterUserARN=ROLE_ARN}
#     terraform: |
#       advanced_security_options {
#         internal_user_database_enabled = false
#         master_user_options {
#           master_user_arn = "arn:aws:iam::123456789012:role/search-administrator"
#         }
#       }
#     cloudformation: |
#       Properties:
#         AdvancedSecurityOptions:
#           InternalUserDatabaseEnabled: false
#           MasterUserOptions:
#             MasterUserARN: arn:aws:iam::123456789012:role/search-administrator
#   equivalents:
#     - prowler:opensearch_service_domains_internal_user_database_enabled
#     - prowler:opensearch_service_domains_use_cognito_authentication_for_kibana
#     - powerpipe:aws_compliance.control.opensearch_domain_internal_user_database_disabled
#     - powerpipe:aws_compliance.control.opensearch_domain_cognito_authentication_enabled_for_kibana
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0012"]
package checks.aws.opensearch.domain_internal_users

import data.lib.vector_store

applies if vector_store.grounds_answers

compliant if {
	input.properties.AdvancedSecurityOptions.InternalUserDatabaseEnabled == false
	_known_otherwise
}

_known_otherwise if input.properties.AdvancedSecurityOptions.Enabled == true

_known_otherwise if input.properties.CognitoOptions.Enabled == true

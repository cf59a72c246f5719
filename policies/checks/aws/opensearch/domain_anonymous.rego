# METADATA
# title: A search domain that answers are grounded on lets nobody in without credentials
# description: |
#   When fine-grained access control is turned on for a domain that has data, anonymous requests may go on for thirty days, while
#   roles are mapped. As long as they do, the control is there in name alone. Where it is off altogether, no request is asked who
#   it is by and the setting says nothing: that is another finding.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html
#     description: Fine-grained access control
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_AdvancedSecurityOptions.html
#     description: AnonymousAuthEnabled
# schemas:
#   - input: schema.aws.opensearchservice_domain
# custom:
#   id: aws-opensearch-anonymous
#   types: [AWS::OpenSearchService::Domain]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.AdvancedSecurityOptions.AnonymousAuthEnabled
#     - properties.AdvancedSecurityOptions.Enabled
#     - related_from.writes
#   related_from: [writes]
#   remediation:
#     summary: Map the roles that need the domain, and end the migration period.
#     cli: aws opensearch update-domain-config --domain-name {name} --advanced-security-options AnonymousAuthEnabled=false
#     terraform: |
#       advanced_security_options {
#         anonymous_auth_enabled = false
#       }
#     cloudformation: |
#       Properties:
#         AdvancedSecurityOptions:
#           AnonymousAuthEnabled: false
#   equivalents:
#     - cnspec:mondoo-aws-security-opensearch-anonymous-auth-disabled
#   threats: ["owasp-llm:LLM08", "atlas:AML.T0036"]
package checks.aws.opensearch.domain_anonymous

import data.lib.vector_store

applies if {
	vector_store.grounds_answers
	input.properties.AdvancedSecurityOptions.Enabled == true
}

compliant if input.properties.AdvancedSecurityOptions.AnonymousAuthEnabled == false

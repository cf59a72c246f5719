# METADATA
# title: A search domain that answers are grounded on runs the newest software of the service
# description: |
#   Fixes of the engine and its plugins come with the software of the service. A domain that waits for someone to start each
#   update stays open to what is known long since. Where updates come by themselves, one that is still outstanding was put off.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/service-software.html
#     description: Updates of the service software
# schemas:
#   - input: schema.aws.opensearchservice_domain
# custom:
#   id: aws-opensearch-updates
#   types: [AWS::OpenSearchService::Domain]
#   severity: low
#   risk_area: dependencies
#   evidence:
#     - properties.ServiceSoftwareOptions.UpdateAvailable
#     - properties.SoftwareUpdateOptions.AutoSoftwareUpdateEnabled
#     - related_from.writes
#   related_from: [writes]
#   remediation:
#     summary: Start the update that there is, and let further ones come by themselves.
#     cli: aws opensearch update-domain-config --domain-name {name} --software-update-options AutoSoftwareUpdateEnabled=true && aws opensearch start-service-software-update --domain-name {name}
#     terraform: |
#       software_update_options {
#         auto_software_update_enabled = true
#       }
#     cloudformation: |
#       Properties:
#         SoftwareUpdateOptions:
#           AutoSoftwareUpdateEnabled: true
#   equivalents:
#     - securityhub:Opensearch.10
#     - config:opensearch-update-check
#     - prowler:opensearch_service_domains_updated_to_the_latest_service_software_version
#     - cnspec:mondoo-aws-security-opensearch-auto-software-update
#     - powerpipe:aws_compliance.control.opensearch_domain_updated_with_latest_service_software_version
#     - cloudsploit:aws/opensearch/opensearchUpgradeAvailable
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0049"]
package checks.aws.opensearch.domain_updates

import data.lib.vector_store

applies if vector_store.grounds_answers

compliant if {
	input.properties.SoftwareUpdateOptions.AutoSoftwareUpdateEnabled == true
	not _outstanding
}

# Code does not say what software the service has: a domain that it makes gets the newest.
_outstanding if input.properties.ServiceSoftwareOptions.UpdateAvailable == true

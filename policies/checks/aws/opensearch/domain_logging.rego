# METADATA
# title: A search domain that answers are grounded on publishes audit and error logs
# description: |
#   Without audit logs nobody can tell who read the documents of a knowledge base, or who put one there for a model to believe.
#   Error logs show what was tried and failed. A log that is set up and switched off is none.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html
#     description: Audit logs
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html
#     description: Logs of a domain
# schemas:
#   - input: schema.aws.opensearchservice_domain
# custom:
#   id: aws-opensearch-logging
#   types: [AWS::OpenSearchService::Domain]
#   severity: medium
#   risk_area: monitoring
#   evidence:
#     - properties.LogPublishingOptions.AUDIT_LOGS.Enabled
#     - properties.LogPublishingOptions.ES_APPLICATION_LOGS.Enabled
#     - related_from.writes
#   related_from: [writes]
#   remediation:
#     summary: Publish audit and error logs to CloudWatch. Audit logs need fine-grained access control, and are switched on in the dashboards as well.
#     cli: aws opensearch update-domain-config --domain-name {name} --log-publishing-options "AUDIT_LOGS={CloudWatchLogsLogGroupArn=LOG_GROUP_ARN,Enabled=true},ES_APPLICATION_LOGS={CloudWatchLogsLogGroupArn=LOG_GROUP_ARN,Enabled=true}"
#     terraform: |
#       log_publishing_options {
#         log_type                 = "AUDIT_LOGS"
#         cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/opensearch/audit"
#       }
#       log_publishing_options {
#         log_type                 = "ES_APPLICATION_LOGS"
#         cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/opensearch/errors"
#       }
#     cloudformation: |
#       Properties:
#         LogPublishingOptions:
#           AUDIT_LOGS:
#             CloudWatchLogsLogGroupArn: arn:aws:logs:us-east-1:123456789012:log-group:/aws/opensearch/audit
#             Enabled: true
#           ES_APPLICATION_LOGS:
#             CloudWatchLogsLogGroupArn: arn:aws:logs:us-east-1:123456789012:log-group:/aws/opensearch/errors
#             Enabled: true
#   equivalents:
#     - securityhub:Opensearch.4
#     - securityhub:Opensearch.5
#     - config:opensearch-logs-to-cloudwatch
#     - config:opensearch-audit-logging-enabled
#     - prowler:opensearch_service_domains_audit_logging_enabled
#     - prowler:opensearch_service_domains_cloudwatch_logging_enabled
#     - cnspec:mondoo-aws-security-opensearch-audit-logging
#     - powerpipe:aws_compliance.control.opensearch_domain_audit_logging_enabled
#     - powerpipe:aws_compliance.control.opensearch_domain_logs_to_cloudwatch
#     - cloudsploit:aws/opensearch/opensearchEnableAuditLogs
#     - cloudsploit:aws/opensearch/opensearchLoggingEnabled
#   threats: ["owasp-llm:LLM04", "owasp-llm:LLM08"]
package checks.aws.opensearch.domain_logging

import data.lib.vector_store

applies if vector_store.grounds_answers

compliant if {
	input.properties.LogPublishingOptions.AUDIT_LOGS.Enabled == true
	input.properties.LogPublishingOptions.ES_APPLICATION_LOGS.Enabled == true
}

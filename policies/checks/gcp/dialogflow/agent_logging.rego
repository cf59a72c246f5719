# METADATA
# title: A Dialogflow agent logs its conversations
# description: |
#   What users asked and what the agent did with it is the only trace of an attempt to talk the agent into something.
#   Agents of both editions keep it only when they are told to.
# related_resources:
#   - ref: https://docs.cloud.google.com/dialogflow/cx/docs/concept/agent-settings
#     description: Logging settings of agents (CX)
#   - ref: https://docs.cloud.google.com/dialogflow/es/docs/history
#     description: Logs of agents of Essentials (ES)
# schemas:
#   - input: schema.gcp.dialogflow_agent
# custom:
#   id: gcp-dialogflow-agent-logging
#   aliases: [gcp-dialogflow-es-logging, gcp-dialogflow-cx-logging]
#   types: [dialogflow.googleapis.com/Agent]
#   severity: low
#   risk_area: monitoring
#   evidence:
#     - properties.enableLogging
#     - properties.enableStackdriverLogging
#     - properties.advancedSettings.loggingSettings.enableStackdriverLogging
#   remediation:
#     summary: Switch Cloud Logging on in the settings of the agent, with redaction where conversations hold personal data.
#     terraform: |
#       enable_logging = true
#   equivalents:
#     - checkov:CKV2_GCP_29
#     - checkov:CKV2_GCP_30
#   threats: ["owasp-llm:LLM10", "owasp-agentic:ASI10", "atlas:AML.T0024"]
package checks.gcp.dialogflow.agent_logging

# Agents of Essentials have one switch.
compliant if input.properties.enableLogging == true

compliant if input.properties.enableStackdriverLogging == true

compliant if input.properties.advancedSettings.loggingSettings.enableStackdriverLogging == true

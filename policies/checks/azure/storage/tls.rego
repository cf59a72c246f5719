# METADATA
# title: Storage of AI resources is read over current TLS alone
# description: |
#   Over plain HTTP or an old TLS whoever sits between reads the grounding data and the token that opens it, and can
#   change what a model is told. Both settings are asked: encryption is required, and its version is a current one.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/transport-layer-security-configure-minimum-version
#     description: Enforce a minimum required version of TLS for requests to a storage account
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-require-secure-transfer
#     description: Require secure transfer to ensure secure connections
# schemas:
#   - input: schema.azure.storage_account
# custom:
#   id: azure-ai-storage-tls
#   types: [Microsoft.Storage/storageAccounts]
#   severity: high
#   risk_area: data
#   evidence:
#     - properties.supportsHttpsTrafficOnly
#     - properties.minimumTlsVersion
#     - related_from.grounded-on
#     - related_from.reads
#     - related_from.depends-on
#   related_from: [grounded-on, reads, depends-on]
#   remediation:
#     summary: Require secure transfer and TLS 1.2.
#     cli: "az storage account update --ids {id} --https-only true --min-tls-version TLS1_2"
#     terraform: |
#       https_traffic_only_enabled = true
#       min_tls_version            = "TLS1_2"
#     bicep: |
#       { properties: { supportsHttpsTrafficOnly: true, minimumTlsVersion: 'TLS1_2' } }
#   equivalents:
#     - azpolicy:404c3081-a854-4457-ae30-26a93ef643f9
#     - azpolicy:fe83a0eb-a853-422d-aac2-1bffd182c5d0
#     - checkov:CKV_AZURE_3
#     - checkov:CKV_AZURE_44
#     - prowler:storage_secure_transfer_required_is_enabled
#     - prowler:storage_ensure_minimum_tls_version_12
#     - trivy:AZU-0008
#     - trivy:AZU-0011
#     - azreview:59ae558b-937d-4498-9e11-12dbd7ba012f
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM04"]
package checks.azure.storage.tls

import data.lib.azure_storage

applies if azure_storage.serves_ai

compliant if {
	input.properties.supportsHttpsTrafficOnly == true
	input.properties.minimumTlsVersion in data.azure_storage.minimum_tls_versions
}

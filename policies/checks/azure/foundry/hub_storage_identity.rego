# METADATA
# title: Foundry hubs reach their default storage by identity
# description: |
#   By default a hub reads and writes its storage account with the account key, which opens everything in it to whoever
#   can read the hub's datastores. By identity each user and compute has only what its roles give, and the key can be
#   turned off.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/foundry-classic/how-to/disable-local-auth
#     description: Disable shared key access to a hub's storage account
# schemas:
#   - input: schema.azure.machinelearning_workspace
# custom:
#   id: azure-foundry-hub-storage-identity
#   types: [Microsoft.MachineLearningServices/workspaces]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.kind
#     - properties.systemDatastoresAuthMode
#   remediation:
#     summary: Set the hub's datastores to identity-based access, and give its users and identities Storage Blob Data Contributor.
#     cli: "az ml workspace update --ids {id} --system-datastores-auth-mode identity"
#     terraform: |
#       body = { properties = { systemDatastoresAuthMode = "identity" } }
#     bicep: |
#       { properties: { systemDatastoresAuthMode: 'identity' } }
#   equivalents:
#     - mdc:foundry-entra-default-storage
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0012"]
package checks.azure.foundry.hub_storage_identity

import data.lib.azure_hub

applies if azure_hub.is_hub(input.properties)

# A SAS that a user's sign-in signs is bound to that user's roles.
compliant if lower(input.properties.systemDatastoresAuthMode) in {"identity", "userdelegationsas"}

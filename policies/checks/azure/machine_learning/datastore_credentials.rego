# METADATA
# title: Machine Learning datastores hold no key
# description: |
#   Whoever may read datastores of a workspace may read their account key or signature too, and is the storage account's
#   owner with it, in nobody's name. Without credentials the datastore is read as the user or the compute that asks.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-datastore
#     description: Datastores by identity and by credentials.
# schemas:
#   - input: schema.azure.machinelearning_datastore
# custom:
#   id: azure-ml-datastore-stored-keys
#   types: [Microsoft.MachineLearningServices/workspaces/datastores]
#   severity: medium
#   risk_area: identity
#   evidence:
#     - properties.credentials.credentialsType
#   remediation:
#     summary: Recreate the datastore without credentials, give those who read it a role on the storage account, then change the key.
#     terraform: |
#       account_key                = null
#       shared_access_signature    = null
#       service_data_auth_identity = "WorkspaceSystemAssignedIdentity"
#     bicep: |
#       { properties: { credentials: { credentialsType: 'None' }, serviceDataAccessAuthIdentity: 'WorkspaceSystemAssignedIdentity' } }
#   equivalents:
#     - cnspec:mondoo-azure-security-ml-datastore-managed-identity
#     - mdc:foundry-entra-datastores
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0055"]
package checks.azure.machine_learning.datastore_credentials

compliant if input.properties.credentials.credentialsType == "None"

param location string = 'westeurope'

resource who 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-oai'
  location: location
}

resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: 'oai'
  location: location
  kind: 'OpenAI'
  sku: {
    name: 'S0'
  }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${who.id}': {}
    }
  }
  properties: {}
}

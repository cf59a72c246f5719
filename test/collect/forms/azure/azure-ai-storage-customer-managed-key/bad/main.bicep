param location string = 'westeurope'

resource data 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'data'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/docs': {}
    }
  }
  properties: {
    encryption: {
      keySource: 'Microsoft.Storage'
    }
  }
}

resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: 'speech'
  location: location
  kind: 'SpeechServices'
  sku: {
    name: 'S0'
  }
  properties: {
    userOwnedStorage: [
      {
        resourceId: data.id
      }
    ]
  }
}

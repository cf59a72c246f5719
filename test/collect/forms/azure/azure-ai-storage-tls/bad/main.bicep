param location string = 'westeurope'

resource data 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'data'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    supportsHttpsTrafficOnly: false
    minimumTlsVersion: 'TLS1_2'
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

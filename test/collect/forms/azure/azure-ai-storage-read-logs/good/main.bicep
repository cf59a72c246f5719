param location string = 'westeurope'

resource data 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'data'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {}
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

resource blobService 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: data
  name: 'default'
  properties: {}
}

resource reads 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: blobService
  name: 'reads'
  properties: {
    workspaceId: '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/security'
    logs: [
      {
        category: 'StorageRead'
        enabled: true
      }
    ]
  }
}

param location string = 'westeurope'

resource data 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'data'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  tags: {
    'data-classification': 'confidential'
  }
  properties: {}
}

resource search 'Microsoft.Search/searchServices@2025-05-01' = {
  name: 'srch'
  location: location
  sku: {
    name: 'standard'
  }
  properties: {}
}

resource link 'Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01' = {
  parent: search
  name: 'data'
  properties: {
    privateLinkResourceId: data.id
    groupId: 'blob'
    requestMessage: 'indexer'
  }
}

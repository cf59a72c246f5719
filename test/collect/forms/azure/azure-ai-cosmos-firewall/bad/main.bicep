param location string = 'westeurope'

resource threads 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: 'threads'
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [
      {
        locationName: 'westeurope'
        failoverPriority: 0
      }
    ]
    ipRules: [
      {
        ipAddressOrRange: '203.0.113.0/24'
      }
      {
        ipAddressOrRange: '0.0.0.0'
      }
    ]
  }
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
  name: 'threads'
  properties: {
    privateLinkResourceId: threads.id
    groupId: 'Sql'
    requestMessage: 'indexer'
  }
}

param location string = 'westeurope'

resource search 'Microsoft.Search/searchServices@2025-05-01' = {
  name: 'srch'
  location: location
  sku: {
    name: 'standard'
  }
  properties: {
    replicaCount: 3
    partitionCount: 1
  }
}

param location string = 'westeurope'

resource search 'Microsoft.Search/searchServices@2025-05-01' = {
  name: 'srch'
  location: location
  sku: {
    name: 'standard'
  }
  properties: {
    publicNetworkAccess: 'enabled'
    networkRuleSet: {
      ipRules: [
        {
          value: '0.0.0.0/0'
        }
      ]
    }
  }
}

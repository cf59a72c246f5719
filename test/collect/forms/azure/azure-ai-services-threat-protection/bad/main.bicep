param location string = 'westeurope'

resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: 'ai'
  location: location
  kind: 'AIServices'
  sku: {
    name: 'S0'
  }
  properties: {
    customSubDomainName: 'ai'
  }
}

resource protection 'Microsoft.CognitiveServices/accounts/defenderForAISettings@2025-06-01' = {
  parent: account
  name: 'Default'
  properties: {
    state: 'Disabled'
  }
}

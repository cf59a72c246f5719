param location string = 'westeurope'

resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: 'oai'
  location: location
  kind: 'OpenAI'
  sku: {
    name: 'S0'
  }
  properties: {}
}

resource guard 'Microsoft.CognitiveServices/accounts/raiPolicies@2025-06-01' = {
  parent: account
  name: 'strict'
  properties: {
    basePolicyName: 'Microsoft.DefaultV2'
    contentFilters: [
      {
        name: 'Jailbreak'
        enabled: true
        blocking: false
        source: 'Prompt'
      }
      {
        name: 'Indirect Attack'
        enabled: true
        blocking: false
        source: 'Prompt'
      }
    ]
  }
}

resource chat 'Microsoft.CognitiveServices/accounts/deployments@2025-06-01' = {
  parent: account
  name: 'chat'
  sku: {
    name: 'Standard'
    capacity: 10
  }
  properties: {
    model: {
      format: 'OpenAI'
      name: 'gpt-4o'
      version: '2024-11-20'
    }
    raiPolicyName: 'strict'
  }
}
